// Places in a text that is being changed. Offsets are UTF-16 code units, as in JavaScript's own strings.

/** The one stretch in which two texts differ: what was [start, oldEnd) became [start, newEnd). */
export function findEdit(before, after) {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) {
    start++;
  }

  let tail = 0;
  while (tail < shortest - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) {
    tail++;
  }

  return { start, oldEnd: before.length - tail, newEnd: after.length - tail };
}

/** The span after the edit, or null if the edit touched it. */
export function shift(span, edit) {
  if (span.end <= edit.start && !(span.end === edit.start && edit.start === edit.oldEnd)) {
    return span;
  }

  if (span.end <= edit.start) {
    // Typed right behind it: the word may be another now.
    return null;
  }

  const by = edit.newEnd - edit.oldEnd;
  return span.start >= edit.oldEnd && span.start > edit.start ? { ...span, start: span.start + by, end: span.end + by } : null;
}

const Order = ['question', 'info', 'warning', 'error'];

/** Cuts a text at the ends of its spans: pieces with the strongest kind that covers each, and whether a chosen span does. */
export function cut(text, spans, chosen) {
  const edges = [...new Set([0, text.length, ...spans.flatMap((s) => [s.start, s.end])])].filter((e) => e <= text.length).sort((a, b) => a - b);
  const pieces = [];
  for (let i = 0; i + 1 < edges.length; i++) {
    const [start, end] = [edges[i], edges[i + 1]];
    const over = spans.filter((s) => s.start <= start && s.end >= end);
    pieces.push({
      text: text.slice(start, end),
      kind: over.reduce((best, s) => Order.indexOf(s.kind) > Order.indexOf(best) ? s.kind : best, null),
      isChosen: over.some((s) => s.id === chosen),
    });
  }

  return pieces;
}
