/** The clock that a debouncer waits by; the browser's own, or one that a test moves. */
export interface Clock {
  now(): number;
  set(run: () => void, milliseconds: number): number;
  clear(timer: number): void;
}

export const browserClock: Clock = {
  now: () => performance.now(),
  set: (run, milliseconds) => setTimeout(run, milliseconds) as unknown as number,
  clear: timer => clearTimeout(timer),
};

/** Runs once it has been quiet for `quiet` ms, and at the latest `longest` ms after the first touch. */
export class Debouncer {
  private timer: number | null = null;
  private first = 0;

  constructor(
    private readonly run: () => void,
    private readonly quiet: number,
    private readonly longest: number,
    private readonly clock: Clock = browserClock,
  ) {}

  touch(): void {
    const now = this.clock.now();
    if (this.timer === null) this.first = now;
    else this.clock.clear(this.timer);
    const wait = Math.max(0, Math.min(this.quiet, this.first + this.longest - now));
    this.timer = this.clock.set(() => {
      this.timer = null;
      this.run();
    }, wait);
  }

  cancel(): void {
    if (this.timer !== null) this.clock.clear(this.timer);
    this.timer = null;
  }
}
