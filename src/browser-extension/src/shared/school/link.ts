/** What stands before the settings in the fragment of a link. A fragment stays in the browser: no server gets to see it. */
const mark = 'instellingen=';

/** Before settings that are compressed; no character of base64url. */
const compressed = 'z.';

/** The longest text of settings, in bytes of UTF-8; a school needs some hundreds. */
export const mostBytes = 64 * 1024;

/** The longest that such a text is in a link: programs that pass links on cut what is longer. */
export const mostInLink = 16 * 1024;

/** Why the settings of a link cannot be read. */
export type LinkProblem = 'no-settings' | 'too-long' | 'cut-off';

export class LinkError extends Error {
  constructor(readonly problem: LinkProblem) {
    super(problem);
  }
}

/** The fragment for a text with settings, compressed where that is shorter. @throws {LinkError} when it is too long */
export async function fragmentOf(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > mostBytes) throw new LinkError('too-long');
  const plain = toBase64Url(bytes);
  const packed = compressed + toBase64Url(await drain(through(bytes, new CompressionStream('deflate-raw')), Infinity));
  const shortest = packed.length < plain.length ? packed : plain;
  if (shortest.length > mostInLink) throw new LinkError('too-long');
  return mark + shortest;
}

/** True for an address that has settings in its fragment, whatever they are worth. */
export function hasSettings(address: string): boolean {
  return settingsIn(address) !== null;
}

/** The text with settings out of a link, or out of its fragment alone. @throws {LinkError} */
export async function textOfLink(link: string): Promise<string> {
  const settings = settingsIn(link);
  if (settings === null || settings === '') throw new LinkError('no-settings');
  if (settings.length > mostInLink) throw new LinkError('too-long');
  const isPacked = settings.startsWith(compressed);
  const bytes = fromBase64Url(isPacked ? settings.slice(compressed.length) : settings);
  try {
    const whole = isPacked ? await drain(through(bytes, new DecompressionStream('deflate-raw')), mostBytes) : bytes;
    return new TextDecoder('utf-8', { fatal: true }).decode(whole);
  } catch (error) {
    throw error instanceof LinkError ? error : new LinkError('cut-off');
  }
}

function settingsIn(address: string): string | null {
  const start = address.indexOf(`#${mark}`);
  return start < 0 ? null : address.slice(start + mark.length + 1).trim();
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  try {
    if (!/^[\w-]+$/.test(text)) throw new LinkError('cut-off');
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), character => character.charCodeAt(0));
  } catch {
    throw new LinkError('cut-off');
  }
}

function through(bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream): ReadableStream<Uint8Array> {
  return new Blob([bytes]).stream().pipeThrough(stream as unknown as ReadableWritablePair<Uint8Array, Uint8Array>);
}

/** All bytes of a stream; stops as soon as there are more than `most`, so that a small link cannot fill the memory. */
async function drain(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > most) {
      await reader.cancel().catch(() => undefined);
      throw new LinkError('too-long');
    }
    parts.push(next.value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
