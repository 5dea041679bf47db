// Prints the score of each file and the changes that no test noticed, from a report of run.sh:
//   node tests/mutation/survivors.mjs core|rules
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const [name] = process.argv.slice(2);
if (!['core', 'rules'].includes(name)) {
  console.error('node tests/mutation/survivors.mjs core|rules');
  process.exit(2);
}

const file = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../artifacts/mutation', name, 'reports/mutation-report.json');
if (!fs.existsSync(file)) {
  console.error(`there is no report; run tests/mutation/run.sh ${name} first`);
  process.exit(2);
}

for (const [source, { mutants, source: text }] of Object.entries(JSON.parse(fs.readFileSync(file, 'utf8')).files)) {
  const count = (...states) => mutants.filter((m) => states.includes(m.status)).length;
  const noticed = count('Killed', 'Timeout');
  const all = noticed + count('Survived', 'NoCoverage');
  if (all === 0) {
    continue;
  }

  console.log(`${source.replace(/^.*\/src\//, '')}: ${noticed} of ${all} noticed (${Math.round((100 * noticed) / all)}%)`);
  for (const mutant of mutants.filter((m) => ['Survived', 'NoCoverage'].includes(m.status))) {
    const line = mutant.location.start.line;
    const now = (mutant.replacement ?? '').replace(/\s+/g, ' ').slice(0, 80);
    console.log(`  ${mutant.status === 'Survived' ? 'survived' : 'untested'} ${line}: ${text.split('\n')[line - 1].trim().slice(0, 90)}  =>  ${now}`);
  }
}
