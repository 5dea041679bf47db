import type { RichField } from '../fields/rich-field';
import type { Mark, Marker, MarkKind } from './marker';

/** The ranges of one kind of all fields in this document; `content.css` draws them. */
function highlight(kind: MarkKind): Highlight {
  const name = `postlinter-${kind}`;
  let shared = CSS.highlights.get(name);
  if (shared === undefined) CSS.highlights.set(name, shared = new Highlight());
  return shared;
}

/** Marks by the CSS Custom Highlight API: the page's elements stay as they are. */
export class HighlightMarker implements Marker {
  private shown: { readonly mark: Mark; readonly range: Range }[] = [];

  constructor(private readonly field: RichField) {}

  paint(marks: readonly Mark[]): void {
    const before = this.shown;
    this.shown = [];
    for (const mark of marks) {
      const range = this.field.rangeOf(mark);
      if (range === null) continue;
      const kept = before.find(old => old.mark.kind === mark.kind && samePlace(old.range, range));
      if (kept !== undefined) before.splice(before.indexOf(kept), 1);
      else highlight(mark.kind).add(range);
      this.shown.push({ mark, range: kept?.range ?? range });
    }
    for (const old of before) highlight(old.mark.kind).delete(old.range);
  }

  rectsOf(index: number): readonly DOMRect[] {
    const range = this.shown[index]?.range;
    return range === undefined ? [] : [...range.getClientRects()];
  }

  dispose(): void {
    this.paint([]);
  }
}

function samePlace(a: Range, b: Range): boolean {
  return a.startContainer === b.startContainer && a.startOffset === b.startOffset
    && a.endContainer === b.endContainer && a.endOffset === b.endOffset;
}
