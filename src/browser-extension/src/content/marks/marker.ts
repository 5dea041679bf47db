import type { Finding } from '../../shared/protocol';
import type { Span } from '../../shared/spans';
import { isPlainElement, type Field } from '../fields/field';
import type { RichField } from '../fields/rich-field';
import { BoxMarker } from './box-marker';
import { HighlightMarker } from './highlight-marker';
import { MirrorMarker } from './mirror-marker';

/** How a mark looks; each kind has a line and a colour of its own. */
export type MarkKind = 'error' | 'warning' | 'question' | 'info';

/** A span of the text to underline, in UTF-16 code units. */
export interface Mark extends Span {
  readonly kind: MarkKind;
}

/** Underlines spans of a field without changing the field. */
export interface Marker {
  /** Shows exactly these marks in the text as the field was last read. */
  paint(marks: readonly Mark[]): void;
  /** Where the n-th mark stands, in pixels of the window; none when it is out of sight. */
  rectsOf(index: number): readonly DOMRect[];
  dispose(): void;
}

export function markerOf(field: Field, layer: HTMLElement): Marker {
  if (isPlainElement(field.element)) return new MirrorMarker(field.element, layer);
  const rich = field as RichField;
  // Styles of the page do not reach into a shadow root in every browser.
  return rich.element.getRootNode() instanceof ShadowRoot ? new BoxMarker(rich, layer) : new HighlightMarker(rich);
}

export function markKindOf(finding: Finding): MarkKind {
  if (finding.outcome === 'question') return 'question';
  if (finding.outcome === 'reminder') return 'info';
  return finding.severity;
}
