'use strict';
const test = require('node:test');
const assert = require('node:assert/strict');
const { textOf, itemsOf, holdsBack, createChecker } = require('../../integrations/wordpress/postlint/findings.js');

const finding = (over) => ({
  rule: 'PL1001', outcome: 'violation', severity: 'warning', message: 'm', advice: 'a', text: 'Sanne', clauses: ['VSNON-2c.2'], ...over,
});
const answer = (...diagnostics) => ({ diagnostics });

test('the title is part of the text', () => {
  assert.equal(textOf('Feest', '<p>Ja</p>'), 'Feest\n\n<p>Ja</p>');
  assert.equal(textOf('', '<p>Ja</p>'), '<p>Ja</p>');
});

test('errors come first, reminders last, the rest in order', () => {
  const items = itemsOf(answer(
    finding({ outcome: 'reminder', severity: 'error', message: 'r' }), finding({ message: 'w1' }),
    finding({ severity: 'error', message: 'e' }), finding({ message: 'w2' }), finding({ severity: 'hidden', message: 'h' })));
  assert.deepEqual(items.map((i) => i.message), ['e', 'w1', 'w2', 'r']);
  assert.deepEqual(items.map((i) => i.label), ['Fout', 'Let op', 'Let op', 'Denk aan']);
  assert.equal(items[0].clauses, 'VSNON-2c.2');
});

test('only an error that was seen holds a post back', () => {
  assert.equal(holdsBack(answer(finding({ severity: 'error' }))), true);
  assert.equal(holdsBack(answer(finding())), false);
  assert.equal(holdsBack(answer(finding({ severity: 'error', outcome: 'question' }))), false);
  assert.equal(holdsBack(answer()), false);
});

test('a service that is down holds nothing back, nor does an answer that makes no sense', async () => {
  for (const check of [() => Promise.reject(new Error('down')), () => Promise.resolve({ nothing: true }), () => Promise.resolve(null)]) {
    const told = [];
    await createChecker(check, (s) => told.push(s)).run('x');
    assert.deepEqual(told.map((s) => s.lock), [false, false]);
    assert.equal(told.at(-1).state, 'unreachable');
  }
});

test('an answer that is overtaken or too late is dropped', async () => {
  const waiting = [];
  const told = [];
  const checker = createChecker(() => new Promise((resolve) => waiting.push(resolve)), (s) => told.push(s));
  const first = checker.run('a');
  const second = checker.run('b');
  waiting[1](answer());
  waiting[0](answer(finding({ severity: 'error' })));
  await Promise.all([first, second]);
  assert.equal(told.at(-1).lock, false);
  assert.equal(told.filter((s) => s.state === 'done').length, 1);

  const third = checker.run('c');
  checker.stop();
  waiting[2](answer(finding({ severity: 'error' })));
  await third;
  assert.equal(told.some((s) => s.lock), false);
});
