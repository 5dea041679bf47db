// The table and the plot of what run.mjs measured, for the terminal and for the README.
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../shared/inputs.mjs';
import { bars } from '../shared/plot.mjs';

const inputs = { draft: 'one draft', megabyte: '1 MB in one file', many: '1,000 files' };
const marks = ['<!-- speed: begin -->', '<!-- speed: end -->'];

const time = (seconds) => seconds < 1 ? `${+(seconds * 1000).toPrecision(3)} ms` : `${+seconds.toPrecision(3)} s`;
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

function absences(results) {
  const gone = results.filter((r) => r.absent).map((r) => `${r.name}: ${r.absent}`);
  const cells = results.flatMap((r) => Object.entries(r.cells).filter(([, c]) => c.absent).map(([input, c]) => `${r.name}, ${inputs[input] ?? input}: ${c.absent.split('\n')[0].slice(0, 120)}`));
  return [...gone, ...cells];
}

/** What takes long was run less often; below three turns that is said. */
function fewTurns(results) {
  const few = results.flatMap((r) => Object.entries(r.cells).filter(([, c]) => c.runs < 3).map(([input, c]) => `${r.name}, ${inputs[input]} (${c.runs})`));
  return few.length > 0 ? [`Fewer than three turns: ${few.join('; ')}.`] : [];
}

/** Words a second of one core, over the file of 1 MB with the start: processor time, so that threads do not count. */
function besideFrog(results, words) {
  const rate = (r) => r?.cells.megabyte?.cpu && words / r.cells.megabyte.cpu;
  const frog = rate(results.find((r) => r.name.startsWith('Frog')));
  const lines = results.filter((r) => r.isOurs && rate(r)).map((r) => `${r.name} ${Math.round(rate(r) / 1000)} thousand${frog ? ` (${Math.round(rate(r) / frog)} times Frog's)` : ''}`);
  return lines.length > 0 ? ['', `Words a second of processor time, the start included: ${lines.join(', ')}${frog ? `, Frog ${(frog / 1000).toPrecision(2)} thousand` : ''}.`] : [];
}

/** `isOneRun`: all of it was measured just now, side by side; nothing else belongs into the README. `words`: those of the file of 1 MB. */
export function report(results, { isOneRun, machine, words }) {
  const own = results.find((r) => r.isOurs && !r.absent);
  const missing = absences(results);
  const text = [
    `Medians of whole processes in ${isOneRun ? 'one run' : 'several runs'} on one machine (${machine}, ${results[0].at.slice(0, 10)}); time, in brackets how many times as long as postlint, and peak memory.`,
    ...fewTurns(results), '', table(results, own), ...besideFrog(results, words), ...(missing.length > 0 ? ['', 'Not measured:', '', ...missing.map((m) => `- ${m}`)] : []),
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
