import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textsIn } from '../../../src/browser-extension/src/shared/texts';
import { en } from '../../../src/browser-extension/src/shared/texts/en';
import { nl } from '../../../src/browser-extension/src/shared/texts/nl';

test('every sentence stands in both languages, with the same gaps', () => {
  assert.deepEqual(Object.keys(en).sort(), Object.keys(nl).sort());
  for (const [key, sentence] of Object.entries(nl)) {
    const gaps = (text: string): string[] => (text.match(/\{[nm]\}/g) ?? []).sort();
    assert.deepEqual(gaps(en[key as keyof typeof nl]), gaps(sentence), key);
  }
});

test('gaps are filled with what was given, whatever it holds', () => {
  assert.equal(textsIn('nl')('applied', '$& {m}'), 'Vervangen door: $& ');
  assert.equal(textsIn('en')('position', 2, 5), '2 of 5');
});

