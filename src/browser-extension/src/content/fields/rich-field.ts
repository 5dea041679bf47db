import type { Span } from '../../shared/spans';
import type { Field } from './field';
import { TextMap } from './text-map';

/** An editor in which the page itself is the text (contenteditable, designMode). */
export class RichField implements Field {
  private map: TextMap | null = null;

  constructor(readonly element: HTMLElement) {}

  read(): string {
    this.map = TextMap.of(this.element);
    return this.map.text;
  }

  select(span: Span): void {
    this.element.focus({ preventScroll: true });
    const range = this.rangeOf(span);
    if (range === null) return;
    // Not addRange: editors in a shadow root see only a selection that was set by its ends.
    this.element.ownerDocument.getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  }

  isPlain(span: Span): boolean {
    return this.current().isPlain(span);
  }

  caret(): number | null {
    const selection = selectionIn(this.element);
    return selection?.focusNode ? this.current().offsetOf(selection.focusNode, selection.focusOffset) : null;
  }

  /** The place of a span as it was last read. */
  rangeOf(span: Span): Range | null {
    return this.current().rangeOf(span);
  }

  private current(): TextMap {
    return this.map ??= TextMap.of(this.element);
  }
}

function selectionIn(element: HTMLElement): Selection | null {
  const root = element.getRootNode() as Document | (ShadowRoot & { getSelection?: () => Selection | null });
  return root.getSelection?.() ?? element.ownerDocument.getSelection();
}
