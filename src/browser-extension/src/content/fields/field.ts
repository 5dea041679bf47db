import type { Span } from '../../shared/spans';
import { PlainField } from './plain-field';
import { RichField } from './rich-field';

/** A compose box: what it says and where. Reading it never changes it. */
export interface Field {
  readonly element: HTMLElement;
  /** The text as a person reads it; offsets count in it, in UTF-16 code units. */
  read(): string;
  /** Selects a span as a person would, and gives the box the focus. */
  select(span: Span): void;
  /** Whether an edit of this span touches nothing but plain text. */
  isPlain(span: Span): boolean;
  /** Where the caret stands; null when it is elsewhere. */
  caret(): number | null;
}

export type PlainElement = HTMLTextAreaElement | HTMLInputElement;

export function isPlainElement(element: Element): element is PlainElement {
  return element.localName === 'textarea' || element.localName === 'input';
}

export function fieldOf(element: HTMLElement): Field {
  return isPlainElement(element) ? new PlainField(element) : new RichField(element);
}
