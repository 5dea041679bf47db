import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDiagnostics, UnreadableAnswer } from '../../../src/browser-extension/src/shared/protocol';

const good = {
  rule: 'PL1001', outcome: 'violation', severity: 'warning', message: 'm', advice: 'a', start: 0, end: 5, text: 'Sanne', clauses: ['X'], question: null,
  fixes: [{ title: 't', applicability: 'suggested', edits: [{ start: 0, end: 5, newText: 'een leerling' }] }],
};

test('reads what the service writes', () => {
  const [read] = readDiagnostics({ diagnostics: [{ ...good, startLine: 1 }] }, 10);
  assert.deepEqual(read, good);
});

test('refuses an answer that is no report', () => {
  for (const answer of [null, 'ok', [], {}, { diagnostics: 3 }, { diagnostics: [null] }, { diagnostics: [{ ...good, rule: 7 }] }, { diagnostics: [{ ...good, fixes: [{}] }] }]) {
    assert.throws(() => readDiagnostics(answer, 10), UnreadableAnswer);
  }
});

test('refuses places outside the draft', () => {
  for (const place of [{ start: -1 }, { end: 11 }, { start: 6 }, { start: 0.5 }, { start: '0' }]) {
    assert.throws(() => readDiagnostics({ diagnostics: [{ ...good, ...place }] }, 10), UnreadableAnswer);
  }
});

test('a new outcome or severity of a later service does not break this one', () => {
  const [read] = readDiagnostics({ diagnostics: [{ ...good, outcome: 'new', severity: 'hidden' }] }, 10);
  assert.deepEqual([read?.outcome, read?.severity], ['violation', 'info']);
});
