/** A half-open range of UTF-16 code units in a draft. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Replaces `start..end` by `newText`. */
export interface Edit extends Span {
  readonly newText: string;
}

/** The one edit that turns `before` into `after`: what lies between their common beginning and their common end. */
export function singleEdit(before: string, after: string): Edit | null {
  if (before === after) return null;
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (tail < shortest - start
    && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail++;
  return { start, end: before.length - tail, newText: after.slice(start, after.length - tail) };
}

/** Where `span` lies after `edit`; null when the edit reaches into it. A span without characters speaks of the whole draft and stays. */
export function shift<T extends Span>(span: T, edit: Edit): T | null {
  if (span.start === span.end) return span;
  if (edit.start >= span.end) return span;
  if (edit.end > span.start) return null;
  const by = edit.newText.length - (edit.end - edit.start);
  return { ...span, start: span.start + by, end: span.end + by };
}

/** `text` with all `edits` made; they may stand in any order and may not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  return lastFirst(edits).reduce((result, edit) => result.slice(0, edit.start) + edit.newText + result.slice(edit.end), text);
}

/** The edits from the end of the draft to its beginning, so that none moves the place of the next. */
export function lastFirst(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((a, b) => b.start - a.start);
}
