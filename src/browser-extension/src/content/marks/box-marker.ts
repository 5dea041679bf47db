import { h } from '../../shared/dom';
import type { RichField } from '../fields/rich-field';
import { clipPath, clippersOf, visiblePart } from './clipping';
import type { Mark, Marker } from './marker';
import { place, Placement } from './placement';

/** Marks as lines in a layer above the page, for editors inside a shadow root. */
export class BoxMarker implements Marker {
  private readonly frame = h('div', { class: 'marks', 'aria-hidden': 'true' });
  private readonly placement: Placement;
  private marks: readonly Mark[] = [];

  constructor(private readonly field: RichField, layer: HTMLElement) {
    layer.append(this.frame);
    this.placement = new Placement(field.element, () => this.draw());
  }

  paint(marks: readonly Mark[]): void {
    this.marks = marks;
    this.placement.follow(marks.length > 0);
    this.draw();
  }

  rectsOf(index: number): readonly DOMRect[] {
    const mark = this.marks[index];
    const range = mark === undefined ? null : this.field.rangeOf(mark);
    return range === null ? [] : [...range.getClientRects()];
  }

  dispose(): void {
    this.placement.follow(false);
    this.frame.remove();
  }

  private draw(): void {
    const box = this.field.element.getBoundingClientRect();
    place(this.frame, box);
    this.frame.style.clipPath = clipPath(box, visiblePart(box, clippersOf(this.field.element)));
    this.frame.replaceChildren(...this.marks.flatMap((mark, index) => this.rectsOf(index).map(rect => {
      const line = h('div', { class: `line ${mark.kind}` });
      place(line, new DOMRect(rect.left - box.left, rect.top - box.top, rect.width, rect.height));
      return line;
    })));
  }
}
