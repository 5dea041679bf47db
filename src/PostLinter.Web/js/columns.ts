// A table whose columns lie behind each other, without its rows of zeros: see toColumns in scripts/gzip.mjs.
import type { DeliveredFile } from './delivery';
import { EngineError } from './trouble';

export class Columns {
  private readonly name: string;
  private readonly stride: number;
  private readonly lead: number;
  private readonly kept: Uint8Array;
  /** Where the rows begin that are not zeros, once all bits are here. */
  private starts = new Uint32Array();
  private at = 0;
  private row = 0;
  private column = 0;

  /** @param room Where the table goes: all zeros. */
  constructor({ name, bytes, stride = 1, lead = 0 }: DeliveredFile, private readonly room: Uint8Array) {
    this.name = name;
    this.stride = stride;
    this.lead = lead;
    this.kept = new Uint8Array(Math.ceil((bytes - lead) / stride / 8));
  }

  /** Puts the next bytes where they belong. */
  place(bytes: Uint8Array): void {
    const body = this.lead + this.kept.length;
    let i = 0;
    for (; i < bytes.length && this.at < body; i++, this.at++) {
      if (this.at < this.lead) this.room[this.at] = bytes[i]!;
      else this.kept[this.at - this.lead] = bytes[i]!;
    }
    if (this.at === body && this.starts.length === 0) this.starts = this.rows();
    while (i < bytes.length) i = this.placeColumn(bytes, i);
  }

  /** Puts what belongs to this column where it belongs. @returns Where the rest begins. */
  private placeColumn(bytes: Uint8Array, from: number): number {
    const { starts, room, column, stride } = this;
    // The last row may be short.
    const rows = starts.length - (starts[starts.length - 1]! + column < room.length ? 0 : 1);
    const end = Math.min(bytes.length, from + rows - this.row);
    // So many bytes belong to no rows of this table.
    if (!(rows > 0) || column >= stride) throw new EngineError('truncated', this.name);
    let row = this.row;
    for (let i = from; i < end; i++, row++) room[starts[row]! + column] = bytes[i]!;
    [this.row, this.column] = row < rows ? [row, column] : [0, column + 1];
    return end;
  }

  private rows(): Uint32Array<ArrayBuffer> {
    const starts = new Uint32Array(this.kept.length * 8);
    let count = 0;
    for (let row = 0; row < starts.length; row++) if (this.kept[row >> 3]! >> (row & 7) & 1) starts[count++] = this.lead + row * this.stride;
    return starts.subarray(0, count);
  }
}
