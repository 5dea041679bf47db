import { applyEdits, lastFirst, type Edit, type Span } from '../shared/spans';

/** One change of the text, and what the text has to be before and after it. */
export interface Step {
  readonly edit: Edit;
  readonly before: string;
  readonly after: string;
}

export type Plan =
  | { readonly kind: 'steps'; readonly steps: readonly Step[] }
  /** The draft is no longer what the fix was made for. */
  | { readonly kind: 'moved' }
  /** A part runs across formatting, a mention or a line: only its author can change it. */
  | { readonly kind: 'across' };

/**
 * How to make `edits` in a draft that was `expected` when they were made and is `actual` now. From the last to the first, so that
 * no step moves the next.
 */
export function planOf(edits: readonly Edit[], expected: string, actual: string, isPlain: (span: Span) => boolean): Plan {
  if (actual !== expected) return { kind: 'moved' };
  if (!edits.every(isPlain)) return { kind: 'across' };
  let before = actual;
  const steps = lastFirst(edits).map(edit => {
    const step = { edit, before, after: applyEdits(before, [edit]) };
    before = step.after;
    return step;
  });
  return { kind: 'steps', steps };
}
