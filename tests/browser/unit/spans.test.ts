import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEdits, shift, singleEdit } from '../../../src/browser-extension/src/shared/spans';

test('the single edit lies between the common beginning and the common end', () => {
  assert.deepEqual(singleEdit('Sanne won', 'Sanne Smit won'), { start: 6, end: 6, newText: 'Smit ' });
  assert.deepEqual(singleEdit('aaa', 'aa'), { start: 2, end: 3, newText: '' });
  assert.deepEqual(singleEdit('', 'hoi'), { start: 0, end: 0, newText: 'hoi' });
  assert.equal(singleEdit('gelijk', 'gelijk'), null);
});

test('an edit replayed gives the new text, also around emoji', () => {
  for (const [before, after] of [['dag 👋🏽 Sem', 'dag 👋 Sem'], ['abcabc', 'abc'], ['één', 'twéé één']] as const) {
    const edit = singleEdit(before, after);
    assert.ok(edit);
    assert.equal(applyEdits(before, [edit]), after);
  }
});

test('a span moves with what is typed before it, and stays with what is typed after it', () => {
  const span = { start: 10, end: 15 };
  assert.deepEqual(shift(span, { start: 0, end: 0, newText: 'Hé ' }), { start: 13, end: 18 });
  assert.deepEqual(shift(span, { start: 2, end: 6, newText: '' }), { start: 6, end: 11 });
  assert.deepEqual(shift(span, { start: 15, end: 20, newText: 'x' }), span);
  assert.deepEqual(shift(span, { start: 10, end: 10, newText: 'x' }), { start: 11, end: 16 });
});

test('a span that is typed into is gone', () => {
  const span = { start: 10, end: 15 };
  for (const edit of [{ start: 12, end: 12, newText: 'x' }, { start: 8, end: 11, newText: '' }, { start: 14, end: 18, newText: 'y' }]) {
    assert.equal(shift(span, edit), null);
  }
});

test('a span of the whole draft stays where it is', () => {
  assert.deepEqual(shift({ start: 0, end: 0 }, { start: 0, end: 0, newText: 'tekst' }), { start: 0, end: 0 });
});

test('edits are made from the end, whatever their order', () => {
  assert.equal(applyEdits('Sem en Noor', [{ start: 0, end: 3, newText: 'Een leerling' }, { start: 7, end: 11, newText: 'een ouder' }]), 'Een leerling en een ouder');
});
