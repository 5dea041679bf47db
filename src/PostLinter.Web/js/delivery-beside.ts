import { deliveredBy, DeliveryHere, type DeliveredFile, type Delivery, type Manifest } from './delivery';
import type { StartOptions } from './engine';
import { nameLock, waitForDeath } from './life';
import { makeWorker } from './make-worker';
import type { FromWorker, ToWorker } from './messages';
import { EngineError } from './trouble';

/** So long, in ms, the second thread may say nothing at all before this one does without it. */
const untilHeard = 5000;

type Place = Pick<StartOptions, 'base' | 'confined' | 'onProgress'>;

/** Unpacks beside this thread, which starts the runtime meanwhile; in this thread where there is no other to be had. */
export function deliver(place: Place, manifest: Manifest): Delivery {
  return typeof Worker === 'function' ? new DeliveryBeside(place, manifest) : new DeliveryHere(place.base, manifest, place.onProgress);
}

class DeliveryBeside implements Delivery {
  private readonly files = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  private readonly settle = new Map<string, { resolve(bytes: Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>): void; reject(reason: unknown): void }>();
  private worker: Worker | null = null;
  private readonly watch = new AbortController();
  private readonly lock = nameLock();
  private unheard: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly place: Place, private readonly manifest: Manifest) {
    for (const { name } of deliveredBy(manifest)) {
      const file = new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => this.settle.set(name, { resolve, reject }));
      // Whoever reads it learns of it.
      file.catch(() => undefined);
      this.files.set(name, file);
    }
    try {
      this.worker = makeWorker(place.base, place.confined === true);
      this.worker.onmessage = ({ data }: MessageEvent<FromWorker>) => this.hear(data);
      this.worker.onerror = event => {
        event.preventDefault();
        this.unpackHere();
      };
      this.unheard = setTimeout(() => this.unpackHere(), untilHeard);
      this.worker.postMessage({ type: 'unpack', base: place.base, manifest, lock: this.lock } satisfies ToWorker);
    } catch {
      this.unpackHere();
    }
  }

  read({ name }: DeliveredFile): Promise<Uint8Array<ArrayBuffer>> {
    const file = this.files.get(name)!;
    // Large: nobody reads it twice.
    this.files.delete(name);
    return file;
  }

  async arrived(): Promise<void> {
    await Promise.all(this.files.values());
  }

  private hear(message: FromWorker): void {
    clearTimeout(this.unheard);
    if (message.type === 'alive') waitForDeath(this.lock, this.watch.signal, () => this.unpackHere());
    if (message.type === 'progress') this.place.onProgress?.(message.progress);
    if (message.type === 'unpacked') this.take(message.name)?.resolve(message.bytes);
    if (message.type === 'failed') for (const { name } of deliveredBy(this.manifest)) this.take(name)?.reject(new EngineError(message.trouble, message.part));
    if (this.settle.size === 0) this.end();
  }

  /** There is no second thread, or it gave out. */
  private unpackHere(): void {
    this.end();
    const here = new DeliveryHere(this.place.base, this.manifest, this.place.onProgress);
    for (const file of deliveredBy(this.manifest)) this.take(file.name)?.resolve(here.read(file));
  }

  private end(): void {
    clearTimeout(this.unheard);
    this.watch.abort();
    if (this.worker === null) return;
    this.worker.onmessage = this.worker.onerror = null;
    this.worker.terminate();
    this.worker = null;
  }

  private take(name: string) {
    const waiting = this.settle.get(name);
    this.settle.delete(name);
    return waiting;
  }
}
