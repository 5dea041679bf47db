import { h } from '../../shared/dom';
import type { PlainElement } from '../fields/field';
import { clipPath, clippersOf, visiblePart } from './clipping';
import type { Mark, Marker, MarkKind } from './marker';
import { place, Placement } from './placement';

/** What decides where a letter stands in a textarea. */
const copied = ['direction', 'font-family', 'font-feature-settings', 'font-kerning', 'font-size', 'font-size-adjust', 'font-stretch', 'font-style',
  'font-variant', 'font-variation-settings', 'font-weight', 'hyphens', 'letter-spacing', 'line-break', 'line-height', 'overflow-wrap', 'padding-bottom', 'padding-left',
  'padding-right', 'padding-top', 'tab-size', 'text-align', 'text-indent', 'text-rendering', 'text-transform', 'word-break', 'word-spacing', 'writing-mode'];

/** Marks a textarea by an invisible copy of its text, laid exactly over it; only the lines under the marks show. */
export class MirrorMarker implements Marker {
  private readonly copy = h('div', { class: 'copy' });
  private readonly frame = h('div', { class: 'marks mirror', 'aria-hidden': 'true' }, this.copy);
  private readonly placement: Placement;
  /** The span of each mark; marks that overlap share one. */
  private spans: HTMLElement[] = [];
  private dressed = false;
  private clippers: readonly Element[] = [];

  constructor(private readonly element: PlainElement, layer: HTMLElement) {
    layer.append(this.frame);
    this.placement = new Placement(element, () => this.lay());
  }

  paint(marks: readonly Mark[]): void {
    this.placement.follow(marks.length > 0);
    this.spans = [];
    if (marks.length === 0) {
      this.copy.replaceChildren();
      this.dressed = false;
      return;
    }
    this.write(this.element.value, marks);
    if (this.dressed) this.place();
    else this.lay();
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

  /** Text and spans take turns. What is there already stays, so that a key lays out no more than it changed. */
  private write(text: string, marks: readonly Mark[]): void {
    const { copy } = this;
    const order = marks.map((mark, index) => ({ mark, index })).sort((a, b) => a.mark.start - b.mark.start);
    let at = 0;
    let used = 0;
    let last: HTMLElement | null = null;
    for (const { mark, index } of order) {
      const start = Math.max(at, mark.start);
      if (last === null || start < mark.end) {
        putText(copy, used++, text.slice(at, start));
        last = putSpan(copy, used++, mark.kind, text.slice(start, mark.end));
        at = mark.end;
      }
      this.spans[index] = last;
    }
    // A final line end takes a line only when something follows it.
    putText(copy, used++, `${text.slice(at)}\u200B`);
    while (copy.childNodes.length > used) copy.lastChild?.remove();
  }

  /** Takes over how the textarea looks now. */
  private lay(): void {
    const { element, copy } = this;
    const style = getComputedStyle(element);
    for (const name of copied) copy.style.setProperty(name, style.getPropertyValue(name));
    const oneLine = element.localName === 'input';
    copy.style.whiteSpace = oneLine || style.whiteSpace === 'pre' ? 'pre' : 'pre-wrap';
    if (oneLine) copy.style.lineHeight = `${element.clientHeight - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom)}px`;
    this.clippers = clippersOf(element);
    this.dressed = true;
    this.place();
  }

  private place(): void {
    const { element, copy, frame } = this;
    const { left, top } = element.getBoundingClientRect();
    const { clientLeft, clientTop, clientWidth, clientHeight, scrollLeft, scrollTop } = element;
    const box = new DOMRect(left + clientLeft, top + clientTop, clientWidth, clientHeight);
    place(frame, box);
    frame.style.clipPath = clipPath(box, visiblePart(box, this.clippers));
    copy.style.width = element.localName === 'input' ? 'max-content' : `${clientWidth}px`;
    copy.style.transform = `translate(${-scrollLeft}px, ${-scrollTop}px)`;
  }
}

function putText(parent: HTMLElement, index: number, data: string): void {
  const node = parent.childNodes[index];
  if (node?.nodeType !== Node.TEXT_NODE) parent.insertBefore(document.createTextNode(data), node ?? null);
  else if ((node as Text).data !== data) (node as Text).data = data;
}

function putSpan(parent: HTMLElement, index: number, kind: MarkKind, text: string): HTMLElement {
  const node = parent.childNodes[index];
  const span = node instanceof HTMLElement ? node : parent.insertBefore(h('span', {}, ''), node ?? null);
  if (span.className !== kind) span.className = kind;
  if (span.textContent !== text) span.textContent = text;
  return span;
}
