import { h } from '../../shared/dom';
import type { PlainElement } from '../fields/field';
import { place } from './box-marker';
import type { Mark, Marker } from './marker';
import { Placement } from './placement';

/** What decides where a letter stands in a textarea. */
const copied = ['direction', 'font-family', 'font-feature-settings', 'font-kerning', 'font-size', 'font-size-adjust', 'font-stretch', 'font-style',
  'font-variant', 'font-variation-settings', 'font-weight', 'hyphens', 'letter-spacing', 'line-break', 'line-height', 'overflow-wrap', 'padding-bottom', 'padding-left',
  'padding-right', 'padding-top', 'tab-size', 'text-align', 'text-indent', 'text-rendering', 'text-transform', 'word-break', 'word-spacing', 'writing-mode'];

/** Marks a textarea by an invisible copy of its text, laid exactly over it; only the lines under the marks show. */
export class MirrorMarker implements Marker {
  private readonly copy = h('div', { class: 'copy' });
  private readonly frame = h('div', { class: 'marks mirror', 'aria-hidden': 'true' }, this.copy);
  private readonly placement: Placement;
  private spans: HTMLElement[] = [];

  constructor(private readonly element: PlainElement, layer: HTMLElement) {
    layer.append(this.frame);
    this.placement = new Placement(element, () => this.lay());
  }

  paint(marks: readonly Mark[]): void {
    this.placement.follow(marks.length > 0);
    this.spans = [];
    if (marks.length === 0) {
      this.copy.replaceChildren();
      return;
    }
    this.write(this.element.value, marks);
    this.lay();
  }

  rectsOf(index: number): readonly DOMRect[] {
    const view = this.frame.getBoundingClientRect();
    const rects = this.spans[index]?.getClientRects() ?? [];
    return [...rects].filter(rect => rect.bottom > view.top && rect.top < view.bottom);
  }

  dispose(): void {
    this.placement.follow(false);
    this.frame.remove();
  }

  /** Marks may overlap; the letter belongs to the first, the others get their place from it. */
  private write(text: string, marks: readonly Mark[]): void {
    const parts: (Node | string)[] = [];
    const order = marks.map((mark, index) => ({ mark, index })).sort((a, b) => a.mark.start - b.mark.start);
    let at = 0;
    let last: HTMLElement | null = null;
    for (const { mark, index } of order) {
      const start = Math.max(at, mark.start);
      if (start >= mark.end && last !== null) {
        this.spans[index] = last;
        continue;
      }
      parts.push(text.slice(at, start));
      last = h('span', { class: mark.kind }, text.slice(start, mark.end));
      parts.push(last);
      this.spans[index] = last;
      at = Math.max(at, mark.end);
    }
    // A final line end takes a line only when something follows it.
    this.copy.replaceChildren(...parts, `${text.slice(at)}\u200B`);
  }

  private lay(): void {
    const { element, copy, frame } = this;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const left = box.left + parseFloat(style.borderLeftWidth);
    const top = box.top + parseFloat(style.borderTopWidth);
    place(frame, new DOMRect(left, top, element.clientWidth, element.clientHeight));
    for (const name of copied) copy.style.setProperty(name, style.getPropertyValue(name));
    const oneLine = element.localName === 'input';
    copy.style.whiteSpace = oneLine ? 'pre' : style.whiteSpace === 'pre' ? 'pre' : 'pre-wrap';
    copy.style.width = oneLine ? 'max-content' : `${element.clientWidth}px`;
    if (oneLine) copy.style.lineHeight = `${element.clientHeight - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom)}px`;
    copy.style.transform = `translate(${-element.scrollLeft}px, ${-element.scrollTop}px)`;
  }
}
