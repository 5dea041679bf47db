import type { Span } from '../../shared/spans';
import type { Field, PlainElement } from './field';

/** A textarea, or an input of one line. */
export class PlainField implements Field {
  constructor(readonly element: PlainElement) {}

  read(): string {
    return this.element.value;
  }

  select(span: Span): void {
    this.element.focus({ preventScroll: true });
    this.element.setSelectionRange(span.start, span.end);
  }

  isPlain(): boolean {
    return true;
  }

  caret(): number | null {
    const root = this.element.getRootNode() as Document | ShadowRoot;
    return root.activeElement === this.element ? this.element.selectionStart : null;
  }
}
