import { deliveredBy, DeliveryHere, type DeliveredFile, type Delivery, type Manifest } from './delivery';
import type { StartOptions } from './engine';
import { waitForDeath } from './life';
import type { FromHelper, Helper, ToHelper } from './messages';
import { EngineError } from './trouble';

/** So long, in ms, the second thread may say nothing before this one does without it; once it holds its lock, that tells of its death. */
const mostSilence = 5000;

export interface Place extends Pick<StartOptions, 'base' | 'onProgress'> {
  readonly helper?: Helper;
}

/** Has a second thread unpack, while this one starts the runtime; in this thread where there is no other. */
export function deliver({ base, onProgress, helper }: Place, manifest: Manifest): Delivery {
  return helper === undefined ? new DeliveryHere(base, manifest, onProgress) : new DeliveryBeside(base, manifest, helper, onProgress);
}

class DeliveryBeside implements Delivery {
  private readonly files = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  private readonly settle = new Map<string, { resolve(bytes: Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>): void; reject(reason: unknown): void }>();
  private readonly watch = new AbortController();
  private isWatched = false;
  private silence: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly base: string, private readonly manifest: Manifest, private readonly helper: Helper, private readonly onProgress: StartOptions['onProgress']) {
    for (const { name } of deliveredBy(manifest)) {
      const file = new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => this.settle.set(name, { resolve, reject }));
      // Whoever reads it learns of it.
      file.catch(() => undefined);
      this.files.set(name, file);
    }
    helper.port.onmessage = ({ data }: MessageEvent<FromHelper>) => this.hear(data);
    helper.port.postMessage({ base, manifest } satisfies ToHelper);
    this.listenOn();
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

  private hear(message: FromHelper): void {
    if (message.type === 'alive') {
      this.isWatched = true;
      waitForDeath(this.helper.lock, this.watch.signal, () => this.unpackHere());
    }
    this.listenOn();
    if (message.type === 'progress') this.onProgress?.(message.progress);
    if (message.type === 'unpacked') this.take(message.name)?.resolve(message.bytes);
    if (message.type === 'failed') for (const { name } of deliveredBy(this.manifest)) this.take(name)?.reject(new EngineError(message.trouble, message.part));
    if (this.settle.size === 0) this.end();
  }

  private listenOn(): void {
    clearTimeout(this.silence);
    if (!this.isWatched) this.silence = setTimeout(() => this.unpackHere(), mostSilence);
  }

  /** The second thread did not come, or gave out. */
  private unpackHere(): void {
    this.end();
    const here = new DeliveryHere(this.base, this.manifest, this.onProgress);
    for (const file of deliveredBy(this.manifest)) this.take(file.name)?.resolve(here.read(file));
  }

  private end(): void {
    clearTimeout(this.silence);
    this.watch.abort();
    this.helper.port.close();
  }

  private take(name: string) {
    const waiting = this.settle.get(name);
    this.settle.delete(name);
    return waiting;
  }
}
