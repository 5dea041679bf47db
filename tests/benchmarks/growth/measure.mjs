// Time and memory of postlint against the length of one draft, the number of drafts, the rules, the words in lists and the
// threads. Writes results.csv, a table (results.md) and plots into the folder `results` beside this file.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { postlint, textOf, writeArchive, draftOf } from '../shared/inputs.mjs';
import { measured, medianOf } from '../shared/measured.mjs';
import { lines, short } from '../shared/plot.mjs';

const usage = `node measure.mjs [PART …] [--quick]

  PART …   length, drafts, rules, words or threads; all of them without one, which takes some ten minutes
  --quick  once each, and not the largest inputs

POSTLINT names the program, else the Release build of src/PostLinter.Cli.
`;
const here = path.dirname(fileURLToPath(import.meta.url));
const results = path.join(here, 'results');
const budgetOf = (isQuick) => isQuick ? { times: 1 } : { times: 5, seconds: 10 };
const rows = [];

/** One call of the program, on so many cores; user time is what counts on a busy machine. */
function check(args, { cores = 1, times = budgetOf(quick) } = {}) {
  const [program, ...first] = postlint.split(' ');
  const env = { ...process.env, DOTNET_PROCESSOR_COUNT: `${cores}` };
  return medianOf(() => measured(program, [...first, 'check', '--fail-on', 'never', '--output', '/dev/null', ...args], { env, cwd: folder }), times);
}

const write = (name, text) => {
  fs.writeFileSync(path.join(folder, name), text);
  return name;
};

/** The same draft on so many lines: what one more line costs is the warm time of one draft. */
function warm(text, lines) {
  const file = write('warm.jsonl', `${JSON.stringify({ id: 'a', text })}\n`.repeat(lines));
  return check([file, '--input', 'jsonl', '--format', 'jsonl']);
}

function note(series, x, result) {
  rows.push({ series, x, ...result });
  console.log(`${series.padEnd(28)} ${short(x).padStart(8)}  ${result.seconds.toFixed(3)} s  ${result.cpu.toFixed(3)} s of processor  ${Math.round(result.megabytes)} MiB`);
}

const kinds = {
  length() {
    const sizes = [1e3, 1e4, 1e5, 1e6, ...(quick ? [] : [1e7])];
    for (const size of sizes) {
      note('one draft, cold', size, check([write('draft.md', textOf(size)), '--format', 'json']));
    }

    // Warm: enough lines that the start is a small part, and the difference takes the start out.
    for (const size of sizes.filter((s) => s <= 1e6)) {
      const more = Math.max(2, Math.min(2000, Math.round(2e6 / size)));
      const [one, many] = [warm(textOf(size), 1), warm(textOf(size), 1 + more)];
      note('one draft, warm', size, { ...many, seconds: (many.seconds - one.seconds) / more, cpu: (many.cpu - one.cpu) / more });
    }

    // One draft of a million characters and the same text in pieces of a thousand.
    const whole = textOf(1e6);
    const pieces = whole.match(/[\s\S]{1,1000}/gu);
    const file = write('pieces.jsonl', pieces.map((text, i) => JSON.stringify({ id: `${i}`, text })).join('\n'));
    note('1 MB in pieces of 1 kB', 1e6, check([file, '--input', 'jsonl', '--format', 'jsonl']));
  },
  drafts() {
    for (const count of quick ? [10, 100, 1000] : [10, 100, 1000, 10000]) {
      const file = write('drafts.jsonl', Array.from({ length: count }, (_, i) => JSON.stringify({ id: `${i}`, text: draftOf(110, i) })).join('\n'));
      note('drafts of 110 words', count, check([file, '--input', 'jsonl', '--format', 'jsonl']));
    }
  },
  rules() {
    // Each rule of a school's own has a list of ten patterns that share no first word with another.
    const draft = write('draft.md', textOf(1e5));
    for (const count of [1, 10, 100, 1000]) {
      const config = withRules(count, 10);
      note('own rules of 10 patterns', count, check([draft, '--format', 'json', '--config', config]));
    }
  },
  words() {
    const draft = write('draft.md', textOf(1e5));
    for (const count of [10, 100, 1000, 10000]) {
      note('words in one list', count, check([draft, '--format', 'json', '--config', withRules(1, count)]));
    }
  },
  threads() {
    const file = 'threads.jsonl';
    writeArchive(path.join(folder, file), quick ? 2e6 : 1e7);
    for (let cores = 1; cores <= os.cpus().length; cores *= 2) {
      note(threads(), cores, check([file, '--input', 'jsonl', '--format', 'jsonl'], { cores }));
    }
  },
};

const threads = () => `threads, ${quick ? 2 : 10} MB of drafts`;

/** A configuration with so many rules, each with a list of so many made-up words. */
function withRules(rules, words) {
  const letters = (n) => [...`${n}`].map((d) => 'bdfgklmnpr'[d] + 'aeo'[d % 3]).join('');
  const rule = (r) => [
    `  - id: EIGEN${String(r).padStart(4, '0')}`, `    titel: Regel ${r}`, '    melding: "\'{0}\' hoort hier niet."', '    advies: Haal het weg.',
    '    clausules: [VSNON-2a.7]', '    patronen:', ...Array.from({ length: words }, (_, w) => `      - zz${letters(r)}${letters(w)}x`),
  ].join('\n');

  // One file with rules has a limit of its own.
  const files = Array.from({ length: Math.ceil(rules / 200) }, (_, f) => write(`regels-${f}.yaml`,
    `regels:\n${Array.from({ length: Math.min(200, rules - f * 200) }, (_, r) => rule(f * 200 + r)).join('\n')}\n`));
  return write('postlint.yaml', `protocol: vsnon\nregelbestanden: [${files.join(', ')}]\n`);
}

/** Of the processor: a busy machine makes the clock say anything. */
const ratio = (series, a, b) => {
  const at = (x) => rows.find((r) => r.series === series && r.x === x)?.cpu;
  return at(b) / at(a);
};

function report() {
  fs.mkdirSync(results, { recursive: true });
  fs.writeFileSync(path.join(results, 'results.csv'), ['series,x,seconds,processor,mebibytes,runs', ...rows.map((r) => [r.series, r.x, r.seconds.toFixed(5), r.cpu.toFixed(5), r.megabytes.toFixed(1), r.runs].join(','))].join('\n') + '\n');
  const table = ['| what | number | seconds | of processor | MiB |', '|---|---:|---:|---:|---:|', ...rows.map((r) => `| ${r.series} | ${short(r.x)} | ${r.seconds.toPrecision(3)} | ${r.cpu.toPrecision(3)} | ${Math.round(r.megabytes)} |`)];
  const warm = ratio('one draft, warm', 1e5);
  if (warm) {
    table.push('', `Warm, a draft of 1 MB takes ${warm.toFixed(1)} times the processor time of one of 100 kB.`);
  }

  fs.writeFileSync(path.join(results, 'results.md'), table.join('\n') + '\n');
  for (const [name, series, x] of [
    ['length', ['one draft, cold', 'one draft, warm'], 'bytes in one draft'], ['drafts', ['drafts of 110 words'], 'drafts'],
    ['rules', ['own rules of 10 patterns'], 'rules'], ['words', ['words in one list'], 'words'], ['threads', [threads()], 'threads']]) {
    const points = (value) => series.map((s) => ({ name: s, points: rows.filter((r) => r.series === s).map((r) => [r.x, r[value]]) })).filter((s) => s.points.length > 1);
    if (points('seconds').length > 0) {
      fs.writeFileSync(path.join(results, `${name}-time.svg`), lines({ title: `Time against ${x}`, x, y: 'seconds', series: points('seconds') }));
      fs.writeFileSync(path.join(results, `${name}-memory.svg`), lines({ title: `Peak memory against ${x}`, x, y: 'MiB', series: points('megabytes') }));
    }
  }
}

const { quick, asked } = readArguments();

function readArguments() {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { help: { type: 'boolean', short: 'h' }, quick: { type: 'boolean', default: false } } });
    const unknown = positionals.find((p) => !(p in kinds));
    if (unknown) {
      throw new Error(`there is no part ${unknown}`);
    }

    if (values.help) {
      console.log(usage);
      process.exit(0);
    }

    return { quick: values.quick, asked: positionals };
  } catch (e) {
    console.error(`${e.message}\n\n${usage}`);
    process.exit(2);
  }
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'growth-'));

try {
  for (const kind of asked.length > 0 ? asked : Object.keys(kinds)) {
    kinds[kind]();
    report();
  }

  console.log(fs.readFileSync(path.join(results, 'results.md'), 'utf8'));
} finally {
  fs.rmSync(folder, { recursive: true });
}
