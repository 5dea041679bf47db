// Where the files of the engine go, and how each is seen to be whole and of this version.
import { Columns } from './columns';
import { crc32 } from './crc32';
import type { DeliveredFile, Sink } from './delivery';
import { EngineError } from './trouble';

/** A table begins with `PLTB`, the form of this header (1), the length of what follows, and its CRC-32; little-endian, 4 bytes each. */
const headerSize = 16;
const headerMark = 0x42544c50;
const headerForm = 1;

/** A file in memory of its own. */
export class WholeFile implements Sink {
  readonly bytes: Uint8Array<ArrayBuffer>;
  private length = 0;

  constructor(private readonly file: DeliveredFile) {
    this.bytes = new Uint8Array(file.bytes);
  }

  write(part: Uint8Array): void {
    if (this.length + part.length > this.bytes.length) throw new EngineError('other-version', this.file.name);
    this.bytes.set(part, this.length);
    this.length += part.length;
  }

  end(): void {
    if (this.length < this.bytes.length) throw new EngineError('truncated', this.file.name);
  }
}

/** A table: its header stays behind. */
export class Table implements Sink {
  readonly bytes: Uint8Array<ArrayBuffer>;
  private readonly header = new Uint8Array(headerSize);
  private readonly columns: Columns | null;
  private length = 0;

  constructor(private readonly file: DeliveredFile) {
    this.bytes = new Uint8Array(file.bytes);
    this.columns = file.stride === undefined ? null : new Columns(file, this.bytes);
  }

  write(part: Uint8Array): void {
    const before = this.length;
    this.length += part.length;
    if (this.length > headerSize + this.body) throw new EngineError('other-version', this.file.name);
    if (before >= headerSize) return this.place(part, before - headerSize);
    this.header.set(part.subarray(0, headerSize - before), before);
    if (this.length < headerSize) return;
    this.check();
    this.place(part.subarray(headerSize - before), 0);
  }

  end(isSummed: boolean): void {
    if (this.length < headerSize + this.body || (!isSummed && crc32(this.bytes) !== this.file.sum)) throw new EngineError('truncated', this.file.name);
  }

  private get body(): number {
    return this.file.body ?? this.file.bytes;
  }

  private check(): void {
    const view = new DataView(this.header.buffer);
    const [mark, form, length, sum] = [0, 4, 8, 12].map(offset => view.getUint32(offset, true));
    if (mark !== headerMark || form !== headerForm || sum !== this.file.sum) throw new EngineError('other-version', this.file.name);
    if (length !== this.file.bytes) throw new EngineError('truncated', this.file.name);
  }

  private place(part: Uint8Array, at: number): void {
    if (this.columns === null) this.bytes.set(part, at);
    else this.columns.place(part);
  }
}
