import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planOf } from '../../../src/browser-extension/src/content/apply-plan';

const text = 'Sem en Noor wonnen.';
const edits = [{ start: 0, end: 3, newText: 'Een leerling' }, { start: 7, end: 11, newText: 'een ouder' }];

test('steps go from the last edit to the first, each knowing what the text was and becomes', () => {
  const plan = planOf(edits, text, text, () => true);
  assert.equal(plan.kind, 'steps');
  assert.deepEqual(plan.kind === 'steps' && plan.steps.map(({ before, after }) => [before, after]), [
    [text, 'Sem en een ouder wonnen.'],
    ['Sem en een ouder wonnen.', 'Een leerling en een ouder wonnen.'],
  ]);
});

test('nothing is done in a draft that has changed since', () => {
  assert.deepEqual(planOf(edits, text, `${text}!`, () => true), { kind: 'moved' });
});

test('nothing is done when one of the parts runs across formatting', () => {
  assert.deepEqual(planOf(edits, text, text, span => span.start !== 7), { kind: 'across' });
});
