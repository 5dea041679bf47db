// Fetches the files of the engine and unpacks them.
import type { Progress } from './engine';
import { Table, WholeFile } from './sinks';
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
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** @throws {EngineError} They are not those of the file. */
  write(part: Uint8Array): void;
  /**
   * Nothing more comes.
   * @param isSummed True if the bytes were held against a sum on their way.
   * @throws {EngineError} Something is missing or damaged.
   */
  end(isSummed: boolean): void;
}

/** The files of the engine, unpacked and seen to be whole. */
export interface Delivery {
  /** Gives a file, once. @throws {EngineError} */
  read(file: DeliveredFile): Promise<Uint8Array<ArrayBuffer>>;
  /** When everything is here. @throws {EngineError} */
  arrived(): Promise<unknown>;
}

/** What is delivered beside the scripts, which the browser fetches itself: in the order in which a start asks for it. */
export function deliveredBy({ files }: Manifest): DeliveredFile[] {
  const order: DeliveredFile['kind'][] = ['wasm', 'core', 'assembly', 'table'];
  return order.flatMap(kind => files.filter(file => file.kind === kind));
}

/** Fetches and unpacks in this thread: everything is asked for at once, and lies packed until it is read. */
export class DeliveryHere implements Delivery {
  private readonly parts: Map<string, Promise<Uint8Array[]>>;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly base: string, manifest: Manifest, onProgress?: (progress: Progress) => void) {
    const wanted = deliveredBy(manifest);
    const total = wanted.reduce((sum, file) => sum + file.packed, 0);
    let loaded = 0;
    onProgress?.({ loaded, total });
    this.parts = new Map(wanted.map(file => [file.name, this.fetch(file, 'default', count => {
      loaded += count;
      onProgress?.({ loaded, total });
    })]));
  }

  async arrived(): Promise<void> {
    await Promise.all(this.parts.values());
  }

  /** One after the other, which takes no longer in one thread and less memory. */
  async read(file: DeliveredFile): Promise<Uint8Array<ArrayBuffer>> {
    const packed = this.parts.get(file.name)!;
    this.parts.delete(file.name);
    try {
      const parts = await packed;
      const unpacked = this.turn.then(() => unpack(parts, file));
      this.turn = unpacked.catch(() => undefined);
      return await unpacked;
    } catch (error) {
      if (error instanceof EngineError && error.trouble === 'offline') throw error;
      // A cache on the way may have kept what is broken: the host itself is asked, once.
      return unpack(await this.fetch(file, 'reload', () => undefined), file);
    }
  }

  private fetch(file: DeliveredFile, cache: RequestCache, onBytes: (count: number) => void): Promise<Uint8Array[]> {
    return read(new URL(file.path, this.base), cache, onBytes);
  }
}

async function unpack(parts: Uint8Array[], file: DeliveredFile): Promise<Uint8Array<ArrayBuffer>> {
  const sink = file.kind === 'table' ? new Table(file) : new WholeFile(file);
  // Some hosts unpack on the way.
  const isPacked = parts[0]?.[0] === 0x1f;
  if (isPacked) await gunzip(parts, sink, file.name);
  else for (const part of parts) sink.write(part);
  sink.end(isPacked);
  return sink.bytes;
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
