import type { Finding, Fix } from '../../../src/browser-extension/src/shared/protocol';

/** A finding of `words` in `text`, as the service and its catalogue would give it. */
export function finding(text: string, words: string, more: Partial<Finding> = {}): Finding {
  const start = text.indexOf(words);
  return {
    rule: 'PL1001', outcome: 'violation', severity: 'warning', message: `'${words}' is een naam.`, advice: 'Laat hem weg.',
    start, end: start + words.length, text: words, clauses: ['X-1'], question: null, fixes: [],
    title: 'Naam van een leerling', questionText: '', clauseTexts: [], ...more,
  };
}

export function replacement(text: string, words: string, newText: string): Fix {
  const start = text.indexOf(words);
  return { title: `Vervang door '${newText}'`, applicability: 'suggested', edits: [{ start, end: start + words.length, newText }] };
}
