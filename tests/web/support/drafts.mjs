// Every draft that the project has: those of corpora/, and the examples on the pages of the rules.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Keys of a corpus that are about the draft and not of it. */
const labels = new Set(['rules', 'maybe', 'fires', 'protocol']);

/** Rules ask what time it is: the drafts get one, so that both engines hear the same. */
const moment = '2025-03-18T10:00';

/** Requests as `check --input jsonl` and `POST /v1/check` take them. */
export function readDrafts() {
  return [...readCorpus('drafts'), ...readCorpus('rules'), ...readPages()];
}

function readCorpus(folder) {
  return files(join(root, 'corpora', folder), '.txt').flatMap(path => readFileSync(path, 'utf8').replaceAll('\r\n', '\n').split(/^### /m).slice(1).map(part => {
    const [head, ...rest] = part.split(/^---\n/m);
    const [id, ...lines] = head.trim().split('\n');
    const keys = Object.fromEntries(lines.map(line => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]).filter(([, value]) => value !== ''));
    const meta = Object.fromEntries(Object.entries(keys).filter(([key]) => !labels.has(key)));
    return { id, text: withoutLabels(rest.join('---\n').trimEnd()), meta: { publiceer_op: moment, ...meta }, ...(keys.protocol ? { protocol: keys.protocol } : {}) };
  }));
}

/** `{{Sanne|person.leerling}}` is Sanne; labels nest. */
export function withoutLabels(text) {
  const inner = /\{\{((?:(?!\{\{|\}\})[\s\S])*)\|[a-z.]+\}\}/g;
  for (let next = text.replace(inner, '$1'); next !== text; next = text.replace(inner, '$1')) text = next;
  return text;
}

function readPages() {
  const rules = join(root, 'src/PostLinter.Rules');
  return readdirSync(rules, { recursive: true }).filter(path => /(^|\/)PL\d+\.md$/.test(path)).sort().flatMap(path => {
    const page = readFileSync(join(rules, path), 'utf8');
    return [...page.matchAll(/^```\n([\s\S]*?)^```$/gm)].map(([, example], i) => ({
      id: `${path.match(/PL\d+/)[0]}-${i + 1}`, text: example.replace(/\[\||\|\]/g, '').trimEnd(), meta: { publiceer_op: moment },
    }));
  });
}

function files(folder, end) {
  return readdirSync(folder).filter(name => name.endsWith(end)).sort().map(name => join(folder, name));
}
