// Fetches the files of the engine and unpacks them.
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
  /** Of a table: the sum that its header has, and how much follows that. */
  readonly sum?: number;
  readonly body?: number;
  /** Of a table by columns: the length of a row, and of what stands before the first. */
  readonly stride?: number;
  readonly lead?: number;
}

export async function fetchManifest(base: string): Promise<Manifest> {
  const decoder = new TextDecoder();
  const parts = await read(new URL('engine.json', base), 'no-cache', () => undefined);
  try {
    return JSON.parse(parts.map(part => decoder.decode(part, { stream: true })).join('')) as Manifest;
  } catch {
    throw new EngineError('truncated', 'engine.json');
  }
}

/** Where the bytes of a file go as they are unpacked. */
export interface Sink {
  /** @throws {EngineError} They are not those of the file. */
  write(part: Uint8Array): void;
  /** Nothing more comes. @throws {EngineError} Something is missing. */
  end(): void;
}

/** Files on their way: all but scripts are asked for at once, and lie packed until they are read. */
export class Delivery {
  private readonly parts: Map<string, Promise<Uint8Array[]>>;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly base: string, manifest: Manifest, onProgress?: (progress: Progress) => void) {
    const wanted = manifest.files.filter(file => file.kind !== 'script');
    const total = wanted.reduce((sum, file) => sum + file.packed, 0);
    let loaded = 0;
    onProgress?.({ loaded, total });
    this.parts = new Map(wanted.map(file => [file.name, this.fetch(file, 'default', count => {
      loaded += count;
      onProgress?.({ loaded, total });
    })]));
  }

  /** When everything is here, packed. @throws {EngineError} */
  async arrived(): Promise<void> {
    await Promise.all(this.parts.values());
  }

  /** Unpacks a file, once; one after the other, which takes no longer in one thread and less memory. @param sink Called again for a second try. @throws {EngineError} */
  async read<T extends Sink>(file: DeliveredFile, sink: () => T): Promise<T> {
    const packed = this.parts.get(file.name)!;
    this.parts.delete(file.name);
    try {
      const parts = await packed;
      const unpacked = this.turn.then(() => unpack(parts, sink(), file.name));
      this.turn = unpacked.catch(() => undefined);
      return await unpacked;
    } catch (error) {
      if (error instanceof EngineError && error.trouble === 'offline') throw error;
      // A cache on the way may have kept what is broken: the host itself is asked, once.
      return unpack(await this.fetch(file, 'reload', () => undefined), sink(), file.name);
    }
  }

  private fetch(file: DeliveredFile, cache: RequestCache, onBytes: (count: number) => void): Promise<Uint8Array[]> {
    return read(new URL(file.path, this.base), cache, onBytes);
  }
}

async function unpack<T extends Sink>(parts: Uint8Array[], sink: T, name: string): Promise<T> {
  // Some hosts unpack on the way.
  if (parts[0]?.[0] === 0x1f) await gunzip(parts, sink, name);
  else for (const part of parts) sink.write(part);
  sink.end();
  return sink;
}

async function gunzip(parts: Uint8Array[], sink: Sink, name: string): Promise<void> {
  let next = 0;
  const packed = new ReadableStream<BufferSource>({
    pull(stream) {
      const part = parts[next++];
      if (part === undefined) stream.close();
      else stream.enqueue(part as Uint8Array<ArrayBuffer>);
    },
  });
  const reader = packed.pipeThrough(new DecompressionStream('gzip')).getReader();
  const part = (): Promise<ReadableStreamReadResult<Uint8Array>> => reader.read().catch(() => { throw new EngineError('truncated', name); });
  for (let read = await part(); !read.done; read = await part()) sink.write(read.value);
}

async function read(url: URL, cache: RequestCache, onBytes: (count: number) => void): Promise<Uint8Array[]> {
  const name = url.pathname.slice(url.pathname.lastIndexOf('/') + 1);
  if (url.protocol === 'file:') {
    const { readFile } = await import('node:fs/promises');
    const bytes = new Uint8Array(await readFile(url).catch(() => { throw new EngineError('offline', name); }));
    onBytes(bytes.length);
    return [bytes];
  }
  let response: Response;
  try {
    response = await fetch(url, { cache, credentials: 'same-origin' });
  } catch {
    throw new EngineError('offline', name);
  }
  if (!response.ok || response.body === null) throw new EngineError('offline', name);
  return collect(response.body, onBytes, name);
}

async function collect(body: ReadableStream<Uint8Array>, onBytes: (count: number) => void, name: string): Promise<Uint8Array[]> {
  const parts: Uint8Array[] = [];
  try {
    const reader = body.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      parts.push(part.value);
      onBytes(part.value.length);
    }
  } catch {
    // The connection went, or the length that was announced did not come.
    throw new EngineError('offline', name);
  }
  return parts;
}
