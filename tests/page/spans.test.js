import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cut, findEdit, shift } from '../../src/PostLinter.Service/wwwroot/spans.js';

const edited = (before, after, word) => {
  const start = before.indexOf(word);
  return shift({ start, end: start + word.length }, findEdit(before, after));
};

test('a span behind an edit moves along, one before it stays', () => {
  assert.deepEqual(edited('Hoi Sanne', 'Hoi, lieve Sanne', 'Sanne'), { start: 11, end: 16 });
  assert.deepEqual(edited('Sanne lacht', 'Sanne lacht hard', 'Sanne'), { start: 0, end: 5 });
  assert.deepEqual(edited('a 😀 Sanne', 'a Sanne', 'Sanne'), { start: 2, end: 7 });
});

test('a span that the edit touches is gone', () => {
  assert.equal(edited('Hoi Sanne', 'Hoi Sanna', 'Sanne'), null);
  assert.equal(edited('Hoi Sanne', 'Hoi Sannetje', 'Sanne'), null);
  assert.equal(edited('Hoi Sanne', 'Hoi ', 'Sanne'), null);
  assert.equal(edited('Hoi Sanne daar', 'Tot ziens', 'Sanne'), null);
});

test('every edit of a random text keeps the words under the spans that stay', () => {
  let seed = 7;
  const random = (n) => (seed = (seed * 1103515245 + 12345) % 2147483648) % n;
  for (let round = 0; round < 5000; round++) {
    const before = Array.from({ length: 2 + random(20) }, () => 'ab '[random(3)]).join('');
    const [from, to] = [random(before.length), random(before.length)].sort((a, b) => a - b);
    const after = before.slice(0, from) + 'ab '.repeat(3).slice(0, random(6)) + before.slice(to);
    const start = random(before.length);
    const span = { start, end: start + 1 + random(before.length - start) };
    const moved = shift(span, findEdit(before, after));
    if (moved !== null) {
      assert.equal(after.slice(moved.start, moved.end), before.slice(span.start, span.end));
    }
  }
});

test('pieces are the whole text, each with the strongest kind over it', () => {
  const text = 'abcdefgh';
  const pieces = cut(text, [{ id: 1, start: 1, end: 5, kind: 'warning' }, { id: 2, start: 3, end: 7, kind: 'error' }, { id: 3, start: 0, end: 8, kind: 'question' }], 1);
  assert.equal(pieces.map((p) => p.text).join(''), text);
  assert.deepEqual(pieces.map((p) => [p.text, p.kind, p.isChosen]), [
    ['a', 'question', false], ['bc', 'warning', true], ['de', 'error', true], ['fg', 'error', false], ['h', 'question', false]]);
});
