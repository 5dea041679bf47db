// The draft and its marks. The text area is never written to but by a fix that somebody asked for.

import { byId, make } from './dom.js';
import { cut, findEdit, shift } from './spans.js';

const area = byId('draft');
const marks = byId('marks');
let text = area.value;
let spans = [];
let chosen = null;

export const getText = () => area.value;

/** Calls back on every change of the text, and when the caret comes to rest in a span (with its id, or null). */
export function listen({ onChange, onCaret }) {
  area.addEventListener('input', () => {
    const edit = findEdit(text, area.value);
    text = area.value;
    spans = spans.map((span) => shift(span, edit)).filter((span) => span !== null);
    draw();
    onChange();
  });
  document.addEventListener('selectionchange', () => {
    if (document.activeElement === area) {
      onCaret(spans.find((s) => s.start <= area.selectionStart && area.selectionEnd <= s.end)?.id ?? null);
    }
  });
}

/** Shows marks: {id, start, end, kind}. */
export function setSpans(next) {
  spans = next.filter((span) => span.end > span.start);
  draw();
}

/** Emphasises one mark; null for none. */
export function choose(id) {
  if (id !== chosen) {
    chosen = id;
    draw();
  }
}

/** Selects a stretch of the draft and brings it into view. */
export function select(start, end) {
  area.focus();
  area.setSelectionRange(start, end);
  marks.querySelector('.here')?.scrollIntoView({ block: 'center', behavior: 'smooth' });
}

/** Makes changes as if typed, so that they can be undone; the last in the text first, so that places stay right. */
export function apply(edits) {
  for (const { start, end, newText } of [...edits].sort((a, b) => b.start - a.start)) {
    replace(start, end, newText);
  }
}

export const clear = () => replace(0, area.value.length, '');

function replace(start, end, newText) {
  area.focus();
  area.setSelectionRange(start, end);
  const wanted = area.value.slice(0, start) + newText + area.value.slice(end);
  const command = newText === '' ? 'delete' : 'insertText';
  if (start === end && newText === '') {
    return;
  }

  if (!document.execCommand(command, false, newText) || area.value !== wanted) {
    area.value = wanted;
    area.dispatchEvent(new Event('input'));
  }
}

function draw() {
  // A last line without characters has no height of its own.
  marks.replaceChildren(...cut(text, spans, chosen).map((piece) =>
    piece.kind === null ? piece.text : make('mark', { className: piece.isChosen ? `${piece.kind} here` : piece.kind }, piece.text)), '\u200b');
}
