import type { Clock } from '../../../src/browser-extension/src/shared/debouncer';

/** A clock that moves when a test says so. */
export class ManualClock implements Clock {
  private time = 0;
  private next = 1;
  private readonly timers = new Map<number, { at: number; run: () => void }>();

  now(): number {
    return this.time;
  }

  set(run: () => void, milliseconds: number): number {
    this.timers.set(this.next, { at: this.time + milliseconds, run });
    return this.next++;
  }

  clear(timer: number): void {
    this.timers.delete(timer);
  }

  async advance(milliseconds: number): Promise<void> {
    const end = this.time + milliseconds;
    for (;;) {
      const [id, timer] = [...this.timers].filter(([, { at }]) => at <= end).sort((a, b) => a[1].at - b[1].at)[0] ?? [];
      if (id === undefined || timer === undefined) break;
      this.timers.delete(id);
      this.time = timer.at;
      timer.run();
      await settled();
    }
    this.time = end;
  }
}

/** Lets promises that are ready run on. */
export function settled(): Promise<void> {
  return new Promise(resolve => setImmediate(resolve));
}
