// Fetches the files of the engine, unpacks them, and sees to it that each is whole and of this version.
import type { Progress } from './engine';
import { EngineError } from './trouble';

/** `engine.json`: what there is to fetch. */
export interface Manifest {
  /** Of the engine and its tables together: changes with every byte of them. */
  readonly version: string;
  /** The assembly with the door. */
  readonly main: string;
  /** What the runtime is told of itself. */
  readonly settings: Record<string, string | number | boolean>;
  readonly files: readonly DeliveredFile[];
}

export interface DeliveredFile {
  /** As the engine knows it: `System.Linq.dll`, `words.bin`. */
  readonly name: string;
  readonly kind: 'core' | 'assembly' | 'wasm' | 'script' | 'table';
  /** Where it lies, from the manifest. */
  readonly path: string;
  /** Unpacked. */
  readonly bytes: number;
  /** As delivered. */
  readonly packed: number;
  /** Of a table: the sum that its header has. */
  readonly sum?: number;
}

/** A table begins with `PLTB`, the form of this header (1), the length of what follows, and its CRC-32; little-endian, 4 bytes each. */
const headerSize = 16;
const headerMark = 0x42544c50;
const headerForm = 1;

export async function fetchManifest(base: string): Promise<Manifest> {
  const text = new TextDecoder().decode(await read(new URL('engine.json', base), 'no-cache', () => undefined));
  try {
    return JSON.parse(text) as Manifest;
  } catch {
    throw new EngineError('truncated', 'engine.json');
  }
}

/** Fetches all files but scripts, at once; each can be waited for by name. */
export function fetchFiles(base: string, manifest: Manifest, onProgress?: (progress: Progress) => void): Map<string, Promise<ArrayBuffer>> {
  const wanted = manifest.files.filter(file => file.kind !== 'script');
  const total = wanted.reduce((sum, file) => sum + file.packed, 0);
  let loaded = 0;
  onProgress?.({ loaded, total });
  return new Map(wanted.map(file => [file.name, fetchFile(base, file, bytes => {
    loaded += bytes;
    onProgress?.({ loaded, total });
  })]));
}

async function fetchFile(base: string, file: DeliveredFile, onBytes: (count: number) => void): Promise<ArrayBuffer> {
  const bytes = await unpack(await read(new URL(file.path, base), 'default', onBytes), file.name);
  return file.kind === 'table' ? withoutHeader(bytes, file) : whole(bytes, file);
}

function whole(bytes: ArrayBuffer, file: DeliveredFile): ArrayBuffer {
  if (bytes.byteLength !== file.bytes) throw new EngineError(bytes.byteLength < file.bytes ? 'truncated' : 'other-version', file.name);
  return bytes;
}

/** Sees whether a table is whole and of this version. */
export function withoutHeader(bytes: ArrayBuffer, file: DeliveredFile): ArrayBuffer {
  if (bytes.byteLength < headerSize) throw new EngineError('truncated', file.name);
  const header = new DataView(bytes, 0, headerSize);
  const [mark, form, length, sum] = [0, 4, 8, 12].map(at => header.getUint32(at, true));
  if (mark !== headerMark || form !== headerForm || sum !== file.sum) throw new EngineError('other-version', file.name);
  if (length !== bytes.byteLength - headerSize) throw new EngineError('truncated', file.name);
  return bytes.slice(headerSize);
}

async function unpack(bytes: ArrayBuffer, name: string): Promise<ArrayBuffer> {
  const start = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  // Some hosts unpack on the way.
  if (start[0] !== 0x1f || start[1] !== 0x8b) return bytes;
  try {
    return await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
  } catch {
    throw new EngineError('truncated', name);
  }
}

async function read(url: URL, cache: RequestCache, onBytes: (count: number) => void): Promise<ArrayBuffer> {
  if (url.protocol === 'file:') {
    const { readFile } = await import('node:fs/promises');
    const bytes = new Uint8Array(await readFile(url));
    onBytes(bytes.length);
    return bytes.buffer;
  }
  const name = url.pathname.slice(url.pathname.lastIndexOf('/') + 1);
  let response: Response;
  try {
    response = await fetch(url, { cache, credentials: 'same-origin' });
  } catch {
    throw new EngineError('offline', name);
  }
  if (!response.ok || response.body === null) throw new EngineError('offline', name);
  return collect(response.body, onBytes, name);
}

async function collect(body: ReadableStream<Uint8Array>, onBytes: (count: number) => void, name: string): Promise<ArrayBuffer> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  try {
    const reader = body.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      parts.push(part.value as Uint8Array<ArrayBuffer>);
      onBytes(part.value.length);
    }
  } catch {
    // The connection went, or the length that was announced did not come.
    throw new EngineError('offline', name);
  }
  return new Blob(parts).arrayBuffer();
}
