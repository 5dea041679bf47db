import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { built } from './support/built.mjs';

const { EngineError, startEngine } = await import(pathToFileURL(`${built}engine/engine.js`).href);
const baseOf = folder => pathToFileURL(`${folder}/`).href;
const heard = [];
let engine;

before(async () => { engine = await startEngine({ base: baseOf(`${built}engine`), onProgress: progress => heard.push(progress) }); });
after(() => engine.stop());

const ask = (method, path, body) => engine.answer({ method, path, ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }) });

/** A copy of the engine's folder in which one file is another; the copy is gone when `use` is done. */
async function withChanged(name, change, use) {
  const folder = mkdtempSync(join(tmpdir(), 'postlint-'));
  try {
    cpSync(`${built}engine`, folder, { recursive: true });
    const file = join(folder, readdirSync(folder).find(other => other.startsWith(name)));
    writeFileSync(file, change(readFileSync(file)));
    await use(baseOf(folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const fails = trouble => error => error instanceof EngineError && error.trouble === trouble && error.sentence('nl').length > 20 && error.sentence('en') !== error.sentence('nl');

test('progress runs from nothing to everything', () => {
  assert.equal(heard[0].loaded, 0);
  assert.equal(heard.at(-1).loaded, heard.at(-1).total);
  assert.ok(heard.every(({ loaded }, i) => i === 0 || loaded >= heard[i - 1].loaded));
});

test('a draft is checked, reported and redacted', async () => {
  const text = 'Tussen ons: Sanne de Vries uit groep 5 blijft zitten.';
  const check = await ask('POST', '/v1/check', { id: 'a', text });
  assert.equal(check.status, 200);
  const { id, diagnostics } = JSON.parse(check.body);
  assert.equal(id, 'a');
  assert.ok(diagnostics.some(d => d.rule === 'PL2001' && text.slice(d.start, d.end) === 'Tussen ons:'));
  const report = await ask('POST', '/v1/report?lang=en', { text });
  assert.match(report.contentType, /^text\/html/);
  assert.match(report.body, /^<!doctype html>[\s\S]*PL2001/i);
  assert.doesNotMatch(JSON.parse((await ask('POST', '/v1/redact', { text })).body).text, /Sanne/);
});

test('an engine with one draft answers to every version what one without memory answers', async () => {
  const remembering = await startEngine({ base: baseOf(`${built}engine`), hasOneDraft: true });
  const text = 'Tussen ons: Sanne de Vries uit groep 5 blijft zitten. Bel haar moeder op 06-12345678.\n\nWat een mooie dag! Juf Sanne is ziek.';
  for (const version of [text, text.replace('mooie', 'rotte'), `${text}\n\n${text}`, text.replaceAll('Sanne', 'sanne'), text.slice(40), '', text]) {
    const request = { method: 'POST', path: '/v1/check?entities=true', body: JSON.stringify({ text: version }) };
    assert.deepEqual(await remembering.answer(request), await engine.answer(request));
  }
  remembering.stop();
});

test('lists and explanations are there, in both languages', async () => {
  for (const [path, key] of [['rules', 'rules'], ['protocols', 'protocols'], ['metadata', 'questions']]) {
    const answer = await ask('GET', `/v1/${path}?lang=nl`);
    assert.equal(answer.status, 200);
    assert.ok(JSON.parse(answer.body)[key].length > 3);
  }
  const [dutch, english] = await Promise.all(['nl', 'en'].map(lang => ask('GET', `/v1/explain/pl1001?lang=${lang}`)));
  assert.notEqual(JSON.parse(dutch.body).title, JSON.parse(english.body).title);
});

test('what cannot be answered is refused in one sentence, which quotes nothing', async () => {
  const canary = 'kanarie';
  for (const [status, method, path, body] of [
    [404, 'GET', `/v1/${canary}`], [404, 'GET', `/v1/explain/${canary}`], [404, 'GET', '/v1/explain/'], [405, 'GET', '/v1/check'], [405, 'POST', '/v1/rules', {}],
    [400, 'POST', '/v1/check', `{"text": "${canary}`], [400, 'POST', '/v1/check', '[]'], [400, 'POST', '/v1/check', ''], [400, 'POST', '/v1/check', { [canary]: 1, text: 'a' }],
    [400, 'POST', '/v1/check', { text: 3 }], [400, 'POST', '/v1/check', '{"text": "\\ud800"}'], [413, 'POST', '/v1/check', { text: canary.repeat(40_000) }],
  ]) {
    const answer = await ask(method, path, body);
    assert.equal(answer.status, status, `${method} ${path}`);
    assert.equal(JSON.parse(answer.body).status, status);
    assert.ok(JSON.parse(answer.body).error.length > 10);
    assert.doesNotMatch(answer.body, new RegExp(canary));
  }
});

test('whoever gave up is not answered, and a stopped engine says so', async () => {
  const aborting = new AbortController();
  const waiting = engine.answer({ method: 'GET', path: '/v1/rules' }, aborting.signal);
  aborting.abort();
  await assert.rejects(waiting, { name: 'AbortError' });
  await withChanged('engine.json', bytes => bytes, async base => {
    const other = await startEngine({ base });
    other.stop();
    await assert.rejects(other.answer({ method: 'GET', path: '/v1/rules' }), fails('stopped'));
  });
});

for (const [what, name, change, trouble] of [
  ['cut off as it came', 'words', bytes => bytes.subarray(0, 5000), 'truncated'],
  ['cut off where it was unpacked on the way', 'entities', bytes => gunzipSync(bytes).subarray(0, 5000), 'truncated'],
  ['cut off in its header', 'roles', bytes => gunzipSync(bytes).subarray(0, 9), 'truncated'],
  ['damaged', 'phrases', bytes => Buffer.concat([bytes.subarray(0, 9000), Buffer.alloc(50), bytes.subarray(9050)]), 'truncated'],
  ['damaged where it was unpacked on the way', 'phrases', bytes => { const table = gunzipSync(bytes); table[90_000] ^= 1; return table; }, 'truncated'],
  ['damaged in its columns, unpacked on the way', 'entities', bytes => { const table = gunzipSync(bytes); table.fill(0, 19, 60_000); return table; }, 'truncated'],
  ['of another version', 'words', bytes => { const table = gunzipSync(bytes); table[12] ^= 1; return table; }, 'other-version'],
  ['no table at all', 'words', () => Buffer.from('<!doctype html><title>404</title>'), 'other-version'],
]) {
  test(`a table that is ${what} is told`, () => withChanged(name, change, base => assert.rejects(startEngine({ base }), fails(trouble))));
}

test('files that a host unpacks on the way are taken as they are', () => withChanged('words', gunzipSync, async base => {
  const other = await startEngine({ base });
  assert.equal(other.version, engine.version);
}));

test('a folder without an engine is told', () => assert.rejects(startEngine({ base: baseOf(tmpdir()) }), fails('offline')));

test('a list of files that is none is told', () => withChanged('engine.json', () => Buffer.from('<!doctype html>'), base =>
  assert.rejects(startEngine({ base }), fails('truncated'))));
