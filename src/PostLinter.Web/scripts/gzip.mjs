import { gzipSync as gzip } from 'node:zlib';

/** Gzip at its tightest. */
export const gzipSync = bytes => gzip(bytes, { level: 9, memLevel: 9 });

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
