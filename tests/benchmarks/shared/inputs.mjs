// Texts to measure with, made of the drafts in corpora/ (those for the last count are left alone).
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCorpora } from './drafts.mjs';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');

/** The program: POSTLINT, or the Release build of the command line. */
export const postlint = process.env.POSTLINT ?? path.join(root, 'src/PostLinter.Cli/bin/Release/net10.0/postlint');

const texts = readCorpora(path.join(root, 'corpora'), ['train', 'dev']).map((d) => d.text);

/** A text of about so many bytes: whole drafts one after another, from the first on as long as they last. */
export function textOf(bytes, from = 0) {
  const parts = [];
  for (let i = from, length = 0; length < bytes; i++) {
    parts.push(texts[i % texts.length]);
    length += Buffer.byteLength(parts.at(-1)) + 2;
  }

  return Buffer.from(parts.join('\n\n')).subarray(0, bytes).toString().replace(/\uFFFD+$/, '');
}

/** A draft of at least so many words, each number another one. */
export function draftOf(words, number) {
  const parts = [];
  for (let i = number * 7, count = 0; count < words; i++) {
    parts.push(texts[i % texts.length]);
    count += parts.at(-1).split(/\s+/).length;
  }

  return parts.join('\n\n').split(/(?<=\s)/).slice(0, words).join('').trimEnd() + '\n';
}

/** Lines of JSON, a draft each, up to so many bytes. */
export function writeArchive(file, bytes) {
  const out = fs.openSync(file, 'w');
  let drafts = 0;
  for (let written = 0; written < bytes; drafts++) {
    const line = JSON.stringify({ id: `${drafts}`, text: texts[(drafts * 7) % texts.length] }) + '\n';
    written += fs.writeSync(out, line);
  }

  fs.closeSync(out);
  return drafts;
}
