// A table whose columns lie behind each other, without its rows of zeros: see toColumns in scripts/gzip.mjs.
import type { DeliveredFile } from './delivery';

export class Columns {
  private readonly stride: number;
  private readonly lead: number;
  private readonly kept: Uint8Array;
  /** Where the rows begin that are not zeros, once all bits are here. */
  private starts = new Uint32Array();
  private at = 0;
  private row = 0;
  private column = 0;

  constructor({ bytes, stride = 1, lead = 0 }: DeliveredFile) {
    this.stride = stride;
    this.lead = lead;
    this.kept = new Uint8Array(Math.ceil((bytes - lead) / stride / 8));
  }

  /** Puts the next bytes where they belong. @param room The table's memory, whatever was in it. */
  place(bytes: Uint8Array, room: Uint8Array): void {
    const body = this.lead + this.kept.length;
    let i = 0;
    if (this.at === 0) room.fill(0);
    for (; i < bytes.length && this.at < body; i++, this.at++) {
      if (this.at < this.lead) room[this.at] = bytes[i]!;
      else this.kept[this.at - this.lead] = bytes[i]!;
    }
    if (this.at === body && this.starts.length === 0) this.starts = this.rows();
    for (; i < bytes.length; i++) {
      room[this.starts[this.row]! + this.column] = bytes[i]!;
      // The last row may be short.
      if (++this.row === this.starts.length || this.starts[this.row]! + this.column >= room.length) [this.row, this.column] = [0, this.column + 1];
    }
  }

  private rows(): Uint32Array<ArrayBuffer> {
    const starts: number[] = [];
    for (let row = 0; row < this.kept.length * 8; row++) if (this.kept[row >> 3]! >> (row & 7) & 1) starts.push(this.lead + row * this.stride);
    return Uint32Array.from(starts);
  }
}
