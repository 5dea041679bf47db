// The table and the plot of what run.mjs measured, for the terminal and for the README.
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../shared/inputs.mjs';
import { bars } from '../shared/plot.mjs';

const inputs = { draft: 'one draft', megabyte: '1 MB in one file', many: '1,000 files' };
const names = { ...inputs, pace: 'pace of one thread' };
const marks = ['<!-- speed: begin -->', '<!-- speed: end -->'];

const time = (seconds) => seconds < 1 ? `${+(seconds * 1000).toPrecision(3)} ms` : `${+seconds.toPrecision(3)} s`;
const thousands = (words) => `${+(words / 1000).toPrecision(words < 10_000 ? 2 : 3)} thousand`;
const memory = (megabytes) => `${Math.round(megabytes)} MiB`;

/** How many times as long as postlint; below one the other is faster. */
const ratio = (value, own) => own ? ` (${+(value / own).toPrecision(2)}×)` : '';

function row(result, own) {
  const cell = (input) => {
    const found = result.cells[input];
    return !found ? '' : found.absent ? '–' : `${time(found.seconds)}${result.isOurs ? '' : ratio(found.seconds, own?.cells[input]?.seconds)} / ${memory(found.megabytes)}`;
  };
  const warm = result.cells.warm;
  return `| ${[result.name, ...Object.keys(inputs).map(cell), !warm ? '' : warm.absent ? '–' : `${warm.p50.toFixed(2)} / ${warm.p99.toFixed(2)} ms`].join(' | ')} |`;
}

function table(results, own) {
  const there = results.filter((r) => !r.absent);
  return [
    `| tool | ${Object.values(inputs).join(' | ')} | warm, p50 / p99 |`, '|---|---:|---:|---:|---:|',
    ...there.map((r) => row(r, own)),
  ].join('\n');
}

/** What a tool is too slow for; its pace says how long it would have taken. */
function notTried(result, words) {
  const pace = result.cells.pace?.wordsPerSecond;
  return !pace ? [] : Object.keys(inputs).filter((i) => !result.cells[i])
    .map((i) => `${result.name}, ${inputs[i]}: not tried, ${+(words[i] / pace / 60).toPrecision(2)} minutes of one thread at its pace`);
}

function absences(results, words) {
  const gone = results.filter((r) => r.absent).map((r) => `${r.name}: ${r.absent}`);
  const cells = results.flatMap((r) => Object.entries(r.cells).filter(([, c]) => c.absent).map(([input, c]) => `${r.name}, ${names[input] ?? input}: ${c.absent.split('\n')[0].slice(0, 120)}`));
  return [...gone, ...cells, ...results.flatMap((r) => notTried(r, words))];
}

/** What takes long was run less often; below three turns that is said. */
function fewTurns(results) {
  const few = results.flatMap((r) => Object.entries(r.cells).filter(([, c]) => c.runs < 3).map(([input, c]) => `${r.name}, ${inputs[input]} (${c.runs})`));
  return few.length > 0 ? [`Fewer than three turns: ${few.join('; ')}.`] : [];
}

/** What one thread reads a second, the start left out: the difference between two numbers of drafts, in time of the processor. */
function besideFrog(results) {
  const pace = (r) => r?.cells.pace?.wordsPerSecond;
  const frog = pace(results.find((r) => r.name.startsWith('Frog')));
  const lines = results.filter((r) => pace(r)).map((r) => `${r.name} ${thousands(pace(r))}${r.isOurs && frog ? ` (${Math.round(pace(r) / frog)} times Frog's)` : ''}`);
  return lines.length > 0 ? ['', `Words a second of one thread, everything on, the start left out (what more drafts add to the time of the processor): ${lines.join(', ')}.`] : [];
}

/** `isOneRun`: all of it was measured just now, side by side; nothing else belongs into the README. `words`: those of each input. */
export function report(results, { isOneRun, machine, words }) {
  const own = results.find((r) => r.isOurs && !r.absent);
  const missing = absences(results, words);
  const text = [
    `Medians of whole processes in ${isOneRun ? 'one run' : 'several runs'} on one machine (${machine}, ${results[0].at.slice(0, 10)}); time, in brackets how many times as long as postlint, and peak memory.`,
    ...fewTurns(results), '', table(results, own), ...besideFrog(results), ...(missing.length > 0 ? ['', 'Not measured:', '', ...missing.map((m) => `- ${m}`)] : []),
  ].join('\n');
  console.log(`\n${text}`);
  if (!isOneRun || !own?.cells.draft?.seconds) {
    console.log('\nToo little of it was measured in this run: README.md is unchanged. --fresh measures everything.');
    return;
  }

  const groups = Object.entries(inputs).map(([input, name]) => ({
    name,
    bars: results.filter((r) => r.cells[input]?.seconds).map((r) => ({ name: r.name, value: r.cells[input].seconds, label: time(r.cells[input].seconds) }))
      .sort((a, b) => a.value - b.value),
  })).filter((g) => g.bars.length > 1);
  fs.writeFileSync(path.join(root, 'docs/speed.svg'), bars({ title: 'Time beside other tools, whole process, logarithmic', groups, strong: (name) => name.startsWith('postlint') }));

  const readme = path.join(root, 'README.md');
  const before = fs.readFileSync(readme, 'utf8');
  const [from, to] = marks.map((m) => before.indexOf(m));
  if (from < 0 || to < from) {
    console.log(`README.md has no ${marks[0]} … ${marks[1]}; it is unchanged.`);
    return;
  }

  fs.writeFileSync(readme, `${before.slice(0, from + marks[0].length)}\n${text}\n\n![Time of postlint beside other tools](docs/speed.svg)\n${before.slice(to)}`);
}
