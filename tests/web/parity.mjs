// The engine as browsers get it, against the command line: the JSON about every draft of the project has to be the same, byte for byte.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { readDrafts, root } from './support/drafts.mjs';

const program = process.env.POSTLINT ?? `${root}src/PostLinter.Cli/bin/Release/net10.0/postlint`;
const folder = process.env.POSTLINTER_WEB ?? `${root}artifacts/web/`;
for (const [path, how] of [[program, 'dotnet build src/PostLinter.Cli -c Release'], [`${folder}engine/engine.js`, 'bash tools/web.sh']]) {
  if (!existsSync(path)) {
    console.error(`${path} is not there; make it with: ${how}`);
    process.exit(2);
  }
}

const { startEngine } = await import(pathToFileURL(`${folder}engine/engine.js`).href);
const engine = await startEngine({ base: pathToFileURL(`${folder}engine/`).href });
const version = execFileSync(program, ['--version'], { encoding: 'utf8' }).trim();
const drafts = readDrafts();
let different = 0;
for (const lang of ['nl', 'en']) {
  const requests = drafts.map(draft => JSON.stringify(draft));
  const told = spawnSync(program, ['check', '--input', 'jsonl', '--format', 'jsonl', '--entities', '--lang', lang, '--fail-on', 'never', '-'], {
    cwd: folder, input: requests.join('\n'), encoding: 'utf8', maxBuffer: 2 ** 30,
  });
  const lines = told.stdout.split('\n').slice(0, -1);
  if (lines.length !== requests.length) throw new Error(`${requests.length} drafts went in, ${lines.length} lines came out: ${told.stderr}`);
  for (const [i, body] of requests.entries()) {
    const answer = await engine.answer({ method: 'POST', path: `/v1/check?lang=${lang}&entities=true`, body });
    if (answer.body.trimEnd() !== lines[i] && different++ === 0) show(drafts[i], lang, lines[i], answer.body.trimEnd());
  }
}

console.log(`${drafts.length} drafts in 2 languages, ${different} different; program ${version}, engine ${engine.version}`);
process.exit(different === 0 ? 0 : 1);

function show(draft, lang, expected, actual) {
  const at = [...expected].findIndex((character, i) => character !== actual[i]);
  console.log(`first difference: ${draft.id} (${lang}), at ${at}\n  program ${excerpt(expected, at)}\n  engine  ${excerpt(actual, at)}`);
}

function excerpt(text, at) {
  return `… ${text.slice(Math.max(0, at - 60), at + 120)} …`;
}
