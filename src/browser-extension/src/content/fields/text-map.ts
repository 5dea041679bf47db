import type { Span } from '../../shared/spans';

/** A run of text that stands in one text node; `start` counts in the text of the map, `offset` in the node. */
interface Segment {
  readonly node: Node;
  readonly start: number;
  readonly length: number;
  readonly offset: number;
  readonly editable: boolean;
}

const blocks = new Set(['ADDRESS', 'ARTICLE', 'ASIDE', 'BLOCKQUOTE', 'DD', 'DETAILS', 'DIV', 'DL', 'DT', 'FIGCAPTION', 'FIGURE', 'FOOTER',
  'HEADER', 'HR', 'LI', 'OL', 'PRE', 'SECTION', 'SUMMARY', 'TABLE', 'TBODY', 'TD', 'TFOOT', 'TH', 'THEAD', 'TR', 'UL']);
const paragraphs = new Set(['P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6']);
const skipped = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'SVG']);

/** Characters that editors put in to hold a caret; nobody wrote them. */
const fillers = /[\uFEFF\u200B\u2060]+/g;

/** The text that a person reads in an editor, and where each part of it stands in the page. */
export class TextMap {
  private constructor(readonly text: string, private readonly segments: readonly Segment[]) {}

  static of(root: Node): TextMap {
    const builder = new Builder();
    builder.visitChildren(root, true);
    return new TextMap(builder.text, builder.segments);
  }

  /** The place of a span in the page; null where the span holds no text of the page. */
  rangeOf(span: Span): Range | null {
    const [first, last] = this.endsOf(span);
    if (first === undefined || last === undefined) return null;
    const range = document.createRange();
    const [startNode, startOffset] = pointIn(first, span.start);
    const [endNode, endOffset] = pointIn(last, span.end);
    range.setStart(startNode, startOffset);
    range.setEnd(endNode, endOffset);
    return range;
  }

  /** Whether an edit of this span stays within plain, neighbouring text: no bold, no mention, no other line. */
  isPlain(span: Span): boolean {
    const [first, last] = this.endsOf(span);
    return first !== undefined && first.editable && first.node === last?.node;
  }

  /** The offset in the text of a point in the page; null outside the text. */
  offsetOf(node: Node, offset: number): number | null {
    for (const segment of this.segments) {
      if (segment.node === node && offset >= segment.offset && offset <= segment.offset + segment.length) {
        return segment.start + offset - segment.offset;
      }
    }
    return null;
  }

  private endsOf(span: Span): [Segment | undefined, Segment | undefined] {
    if (span.start < span.end) return [this.segmentAt(span.start), this.segmentAt(span.end - 1)];
    const around = this.segmentAt(span.start) ?? this.segmentAt(span.start - 1);
    return [around, around];
  }

  private segmentAt(position: number): Segment | undefined {
    let low = 0;
    let high = this.segments.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const segment = this.segments[middle];
      if (segment === undefined) return undefined;
      if (position < segment.start) high = middle - 1;
      else if (position >= segment.start + segment.length) low = middle + 1;
      else return segment;
    }
    return undefined;
  }
}

function pointIn(segment: Segment, position: number): [Node, number] {
  if (segment.node.nodeType === Node.TEXT_NODE) return [segment.node, segment.offset + position - segment.start];
  const parent = segment.node.parentNode ?? segment.node;
  const index = Array.prototype.indexOf.call(parent.childNodes, segment.node);
  return [parent, position > segment.start ? index + 1 : index];
}

class Builder {
  readonly segments: Segment[] = [];
  text = '';
  /** Line ends that stand before the next text, if there is any. */
  private breaks = 0;

  visitChildren(parent: Node, editable: boolean): void {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) this.visit(node, editable);
  }

  private visit(node: Node, editable: boolean): void {
    if (node.nodeType === Node.TEXT_NODE) this.addText(node as Text, editable);
    else if (node.nodeType === Node.ELEMENT_NODE) this.visitElement(node as HTMLElement, editable);
  }

  private visitElement(element: HTMLElement, editable: boolean): void {
    const tag = element.tagName.toUpperCase();
    if (tag === 'BR') {
      this.breaks++;
      return;
    }
    if (tag === 'IMG') {
      // Sites draw emoji as pictures with the character as their description.
      const alt = element.getAttribute('alt') ?? '';
      if (alt !== '') this.add(element, alt, 0, false);
      return;
    }
    const fixed = element.getAttribute('contenteditable') === 'false';
    if (skipped.has(tag) || element.hasAttribute('data-slate-placeholder') || (fixed && element.getAttribute('aria-hidden') === 'true')) return;
    const apart = paragraphs.has(tag) ? 2 : blocks.has(tag) ? 1 : 0;
    this.breaks = Math.max(this.breaks, apart);
    this.visitChildren(element, editable && !fixed);
    this.breaks = Math.max(this.breaks, apart);
  }

  private addText(node: Text, editable: boolean): void {
    const data = node.data;
    // Line ends between blocks lay out the source of the page; they are no text.
    if (this.breaks > 0 || this.text === '') {
      if (/^[ \t\n]*\n[ \t\n]*$/.test(data)) return;
    }
    let from = 0;
    for (const filler of data.matchAll(fillers)) {
      this.add(node, data.slice(from, filler.index), from, editable);
      from = filler.index + filler[0].length;
    }
    this.add(node, from === 0 ? data : data.slice(from), from, editable);
  }

  private add(node: Node, run: string, offset: number, editable: boolean): void {
    if (run === '') return;
    if (this.text !== '') this.text += '\n'.repeat(this.breaks);
    this.breaks = 0;
    this.segments.push({ node, start: this.text.length, length: run.length, offset, editable });
    this.text += run.replaceAll('\u00A0', ' ');
  }
}
