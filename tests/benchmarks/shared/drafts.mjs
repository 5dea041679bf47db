// Labelled drafts for measuring: from a JSONL file, or the development part of corpora/.
import fs from 'node:fs';
import path from 'node:path';

/** Offsets of persons, in UTF-16 code units. */
export function readDrafts(root, file) {
  return file ? readLines(file) : readCorpora(path.join(root, 'corpora'), ['dev']);
}

/** Lines {"id", "text", "spans": [{"start", "end", "label"}]} with offsets in code points. */
function readLines(file) {
  return fs.readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => {
    const { id, text, spans } = JSON.parse(line);
    const units = [0];
    for (const c of text) units.push(units.at(-1) + c.length);
    return {
      id, text,
      persons: spans.filter((s) => s.label === 'PERSON').map((s) => [units[s.start], units[s.end]]),
    };
  });
}

/** Drafts of some parts; what split.txt gives to no part is for training. */
export function readCorpora(folder, parts) {
  const ranges = fs.readFileSync(path.join(folder, 'split.txt'), 'utf8').split('\n').map((l) => l.split(' '));
  const isKept = (id) => parts.includes(ranges.find(([, first, last]) => id >= first && id <= last)?.[0] ?? 'train');
  return fs.readdirSync(path.join(folder, 'drafts')).sort()
    .flatMap((f) => fs.readFileSync(path.join(folder, 'drafts', f), 'utf8').split(/^### /m).slice(1))
    .map((entry) => [entry.slice(0, entry.indexOf('\n')).trim(), entry.slice(entry.indexOf('\n---\n') + 5).replace(/\n+$/, '')])
    .filter(([id]) => isKept(id))
    .map(([id, marked]) => ({ id, ...readLabels(marked) }));
}

/** Takes {{text|label}} apart; labels nest. */
function readLabels(marked) {
  let text = '';
  const open = [];
  const persons = [];
  for (let i = 0; i < marked.length; i++) {
    const label = open.length > 0 && /^\|([a-z.]+)\}\}/.exec(marked.slice(i, i + 40));
    if (marked.startsWith('{{', i)) {
      open.push(text.length);
      i++;
    } else if (label) {
      const start = open.pop();
      if (label[1].startsWith('person.')) persons.push([start, text.length]);
      i += label[0].length - 1;
    } else {
      text += marked[i];
    }
  }
  return { text, persons };
}
