// How long a keystroke takes from the edit to the published diagnostics, in a draft of 2,000 words of corpora/drafts.
// node tests/benchmarks/lsp/keystroke.mjs [WORDS] [KEYSTROKES]; POSTLINT names the program, else the Release build.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [words, strokes] = [Number(process.argv[2] ?? 2000), Number(process.argv[3] ?? 100)];
const root = new URL('../../../', import.meta.url);
const program = process.env.POSTLINT ?? fileURLToPath(new URL('src/PostLinter.Cli/bin/Release/net10.0/postlint', root));

// Drafts of which the label says that no rule fires, without their labels, one after the other.
function prose() {
  const folder = new URL('corpora/drafts/', root);
  const drafts = readdirSync(folder).filter(name => name.endsWith('.txt')).sort()
    .flatMap(name => readFileSync(new URL(name, folder), 'utf8').split(/^### /m).slice(1))
    .filter(draft => /^rules:\s*$/m.test(draft))
    .map(draft => draft.slice(draft.indexOf('\n---\n') + 5).replace(/\{\{([^|{}]*)\|[^{}]*\}\}/g, '$1').trim());
  const taken = [];
  for (let count = 0, i = 0; count < words && i < drafts.length; i++) {
    taken.push(drafts[i]);
    count += drafts[i].split(/\s+/).length;
  }
  return taken.join('\n\n');
}

const server = spawn(program, ['lsp'], { stdio: ['pipe', 'pipe', 'inherit'] });
let [buffer, waiting] = [Buffer.alloc(0), () => {}];
server.stdout.on('data', data => {
  buffer = Buffer.concat([buffer, data]);
  for (;;) {
    const end = buffer.indexOf('\r\n\r\n');
    const length = end < 0 ? Infinity : Number(/(\d+)$/.exec(buffer.subarray(0, end).toString())[1]);
    if (buffer.length < end + 4 + length) return;
    const message = JSON.parse(buffer.subarray(end + 4, end + 4 + length));
    buffer = buffer.subarray(end + 4 + length);
    waiting(message);
  }
});
const send = message => {
  const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
  server.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
  server.stdin.write(body);
};
const until = wanted => new Promise(resolve => { waiting = message => wanted(message) && resolve(message); });
const published = version => until(m => m.method === 'textDocument/publishDiagnostics' && m.params.version === version);

const text = prose();
const uri = 'untitled:bench';
send({ id: 1, method: 'initialize', params: { capabilities: {} } });
await until(m => m.id === 1);
send({ method: 'initialized', params: {} });
let ready = published(1);
send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'plaintext', version: 1, text } } });
const first = await ready;
const lines = text.split('\n');
const line = Math.floor(lines.length / 2);
let character = lines[line].length;
const times = [];

// Milliseconds of processor time so far, which other programs do not change much; null where the system does not tell (Linux does).
const processor = () => {
  try {
    const fields = readFileSync(`/proc/${server.pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return null;
  }
};
let halfway = null;
for (let version = 2; version < strokes + 2; version++) {
  if (version - 2 === Math.floor(strokes / 2)) halfway = processor();
  const letter = ' en nog iets'[(version - 2) % 12];
  const began = performance.now();
  ready = published(version);
  send({ method: 'textDocument/didChange', params: { textDocument: { uri, version }, contentChanges: [
    { range: { start: { line, character }, end: { line, character } }, text: letter }] } });
  await ready;
  times.push(performance.now() - began);
  character += letter.length;
  await new Promise(resolve => setTimeout(resolve, 20));
}
const at = (list, part) => [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(part * list.length))].toFixed(1);
const warm = times.slice(Math.floor(times.length / 2));
console.log(`${text.split(/\s+/).length} words, ${text.length} characters, ${first.params.diagnostics.length} findings, ${strokes} keystrokes`);
console.log(`all:         median ${at(times, 0.5)} ms, p95 ${at(times, 0.95)} ms`);
console.log(`second half: median ${at(warm, 0.5)} ms, p95 ${at(warm, 0.95)} ms, fastest ${at(warm, 0)} ms`);
if (halfway !== null) console.log(`second half: ${((processor() - halfway) / warm.length).toFixed(1)} ms of processor time a keystroke, all threads together`);
server.kill();
