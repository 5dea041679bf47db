import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fragmentOf, hasSettings, LinkError, mostInLink, textOfLink } from '../../../src/browser-extension/src/shared/school/link';

const page = 'https://www.deregenboog.example/postlinter/';
const base64url = (text: string | Buffer): string => Buffer.from(text).toString('base64url');

test('settings come out of a link as they went in, whatever they hold', async () => {
  for (const text of ['{}', '{"scholen":["De Regenboog","’t Palet 🎨"]}', JSON.stringify({ openbare_namen: Array.from({ length: 60 }, (_, i) => `Meester Naam ${i}`) })]) {
    const link = `${page}#${await fragmentOf(text)}`;
    assert.ok(hasSettings(link));
    assert.equal(await textOfLink(link), text);
    assert.equal(await textOfLink(link.slice(link.indexOf('#'))), text, 'from the fragment alone');
    assert.ok(/^[\w\-:/.#=]+$/.test(link), 'nothing that a program would cut or change');
  }
});

test('a long text is compressed, and a link that somebody made without compressing is read too', async () => {
  const text = JSON.stringify({ scholen: Array.from({ length: 50 }, () => 'De Regenboog') });
  assert.ok((await fragmentOf(text)).length < text.length / 2);
  assert.equal(await textOfLink(`${page}#instellingen=${base64url('{"protocol":"konot"}')}`), '{"protocol":"konot"}');
});

test('each thing that can be wrong with a link has its own name', async () => {
  const packed = (await fragmentOf(JSON.stringify({ openbare_namen: Array.from({ length: 200 }, (_, i) => `Meester Naam ${i * 7919}`) })));
  const cases: [string, string][] = [
    [page, 'no-settings'], [`${page}#`, 'no-settings'], [`${page}#instellingen=`, 'no-settings'], [`${page}?instellingen=e30`, 'no-settings'],
    [`${page}#instellingen=e30 en nog iets`, 'cut-off'], [`${page}#instellingen=e30%3D`, 'cut-off'], [`${page}#instellingen=a`, 'cut-off'],
    [`${page}#${packed.slice(0, -40)}`, 'cut-off'], [`${page}#instellingen=z.e30`, 'cut-off'], [`${page}#instellingen=${base64url(Buffer.from([0xff, 0xfe]))}`, 'cut-off'],
    [`${page}#instellingen=${'a'.repeat(mostInLink + 1)}`, 'too-long'],
  ];
  for (const [link, problem] of cases) await assert.rejects(textOfLink(link), error => error instanceof LinkError && error.problem === problem, link.slice(0, 80));
});

test('a small link cannot fill the memory', async () => {
  const { deflateRawSync } = await import('node:zlib');
  const bomb = `#instellingen=z.${base64url(deflateRawSync(Buffer.alloc(8 * 1024 * 1024, 'a')))}`;
  assert.ok(bomb.length < mostInLink);
  await assert.rejects(textOfLink(bomb), error => error instanceof LinkError && error.problem === 'too-long');
  await assert.rejects(fragmentOf('x'.repeat(70_000)), error => error instanceof LinkError && error.problem === 'too-long');
});
