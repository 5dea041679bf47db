// Persons found by Frog (Debian: frog frogdata ucto uctodata), all texts in one run of the program.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { measured } from '../shared/measured.mjs';

export function findWithFrog(texts) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'names-'));
  const [input, output] = ['in', 'out'].map((n) => path.join(folder, n));
  fs.mkdirSync(input);
  fs.mkdirSync(output);
  const name = (i) => `${String(i).padStart(5, '0')}.txt`;
  try {
    texts.forEach((text, i) => fs.writeFileSync(path.join(input, name(i)), text));
    const cost = measured('frog', ['--skip=acmpl', '--testdir=' + input, '--outputdir=' + output], { cwd: folder });
    return { ...cost, persons: texts.map((text, i) => spans(text, fs.readFileSync(path.join(output, name(i) + '.out'), 'utf8'))) };
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

/** Frog gives tokens without offsets: each is looked for behind the one before it. */
function spans(text, table) {
  const found = [];
  let at = 0;
  for (const row of table.split('\n')) {
    const [, word, , , , , , tag] = row.split('\t');
    const start = word ? text.indexOf(word, at) : -1;
    if (start < 0) continue;
    at = start + word.length;
    if (tag?.startsWith('B-PER')) found.push([start, at]);
    else if (tag?.startsWith('I-PER') && found.length > 0) found.at(-1)[1] = at;
  }
  return found;
}
