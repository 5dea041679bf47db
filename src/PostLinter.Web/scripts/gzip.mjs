import { constants, gzipSync as gzip } from 'node:zlib';
import zopfli from '@gfx/zopfli';

/** Gzip as small as zlib gets it: which of its ways does best depends on what is packed. */
export function gzipSync(bytes) {
  const { Z_DEFAULT_STRATEGY, Z_HUFFMAN_ONLY } = constants;
  return smallest([8, 9].flatMap(memLevel => [Z_DEFAULT_STRATEGY, Z_HUFFMAN_ONLY].map(strategy => gzip(bytes, { level: 9, memLevel, strategy }))));
}

/** Gzip as small as it gets, for what has patterns worth a longer search. */
export async function gzipTight(bytes) {
  return smallest([gzipSync(bytes), Buffer.from(await zopfli.gzipAsync(bytes, { numiterations: 8 }))]);
}

const smallest = packed => packed.reduce((best, other) => other.length < best.length ? other : best);

/**
 * Puts the columns of a table behind each other, since they repeat more than its rows, and leaves out rows of zeros: what stands
 * before the first whole row, a bit for each row that stays, then the columns of those. The loader undoes it.
 */
export function toColumns(bytes, { stride, lead }) {
  const starts = [];
  const kept = Buffer.alloc(Math.ceil((bytes.length - lead) / stride / 8));
  for (let row = 0, at = lead; at < bytes.length; row++, at += stride) {
    if (bytes.subarray(at, at + stride).every(byte => byte === 0)) continue;
    starts.push(at);
    kept[row >> 3] |= 1 << (row & 7);
  }
  const columns = [];
  for (let column = 0; column < stride; column++) for (const start of starts) if (start + column < bytes.length) columns.push(bytes[start + column]);
  return Buffer.concat([bytes.subarray(0, lead), kept, Buffer.from(columns)]);
}

const table = Int32Array.from({ length: 256 }, (_, n) => {
  for (let bit = 0; bit < 8; bit++) n = n & 1 ? (n >>> 1) ^ 0xedb88320 : n >>> 1;
  return n;
});

/** CRC-32 (ISO 3309), as gzip has it; node has one of its own only from version 22 on. */
export function crc32(bytes) {
  let sum = -1;
  for (const byte of bytes) sum = (sum >>> 8) ^ table[(sum ^ byte) & 0xff];
  return (sum ^ -1) >>> 0;
}
