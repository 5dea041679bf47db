// Persons found by postlint and by Frog in one run on the same texts: quality (strict spans), speed, memory.
// usage: node compare.mjs POSTLINT-COMMAND [TEXTS.jsonl]      (without a file: the development part of corpora/)
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readDrafts } from '../shared/drafts.mjs';
import { findWithFrog } from './frog.mjs';
import { measured } from '../shared/measured.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const [command, file] = process.argv.slice(2);
if (!command) {
  console.error('usage: node compare.mjs POSTLINT-COMMAND [TEXTS.jsonl]');
  process.exit(2);
}

function findWithPostlint(texts) {
  const [program, ...args] = command.split(' ');
  const input = texts.map((text, i) => JSON.stringify({ id: String(i), text }) + '\n').join('');
  const cost = measured(program, [...args, 'check', '--input', 'jsonl', '--format', 'jsonl', '--entities', '--fail-on', 'never', '-'], { input });
  const persons = cost.output.trim().split('\n').map((line) => JSON.parse(line).entities
    .filter((e) => e.kind === 'person').map((e) => [e.start, e.end]));
  return { ...cost, persons };
}

function score(drafts, found) {
  let [right, wrong, missed] = [0, 0, 0];
  drafts.forEach((draft, i) => {
    const wanted = new Set(draft.persons.map(String));
    const hits = found[i].filter((span) => wanted.has(String(span))).length;
    right += hits;
    wrong += found[i].length - hits;
    missed += wanted.size - hits;
  });
  return [right / (right + wrong || 1), right / (right + missed || 1), (2 * right) / (2 * right + wrong + missed || 1)];
}

const drafts = readDrafts(root, file);
const lower = drafts.map((d) => ({ ...d, text: [...d.text].map((c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join('') }));
const words = drafts.reduce((sum, d) => sum + d.text.split(/\s+/).length, 0);
console.log(`${drafts.length} texts, ${words} words\n`);
console.log('| program | texts | precision | recall | F1 | words/s | memory |\n|---|---|---:|---:|---:|---:|---:|');
for (const [program, find] of [['postlint', findWithPostlint], ['Frog', findWithFrog]]) {
  for (const [manner, texts] of [['as written', drafts], ['lower case', lower]]) {
    const result = find(texts.map((d) => d.text));
    const figures = score(texts, result.persons).map((x) => x.toFixed(3)).join(' | ');
    console.log(`| ${program} | ${manner} | ${figures} | ${Math.round(words / result.seconds)} | ${Math.round(result.megabytes)} MB |`);
  }
}
