import { browserClock, type Clock } from '../shared/debouncer';
import type { Notice } from '../shared/messages';

/** How long a frame waits before it is told how far the engine is, in ms: most answers come sooner. */
const patience = 300;

/** How often a frame that waits hears that it is being worked for, in ms: one that hears nothing asks again. */
const pulse = 1500;

/** The frames that wait for an answer. */
export class Waiting {
  private readonly frames = new Map<string, { tab: number; frame: number | undefined; since: number; count: number }>();
  private part: number | null = null;
  private timer: number | null = null;

  constructor(private readonly tell: (tab: number, notice: Notice, frame?: number) => void, private readonly clock: Clock = browserClock) {}

  async during<T>({ tab, frameId }: chrome.runtime.MessageSender, work: () => Promise<T>): Promise<T> {
    if (tab?.id === undefined) return work();
    const key = `${tab.id} ${frameId}`;
    const entry = this.frames.get(key) ?? { tab: tab.id, frame: frameId, since: this.clock.now(), count: 0 };
    entry.count++;
    this.frames.set(key, entry);
    this.timer ??= this.clock.set(() => this.beat(), pulse);
    try {
      return await work();
    } finally {
      if (--entry.count === 0) this.frames.delete(key);
      if (this.frames.size === 0) this.rest();
    }
  }

  /** @param part How far the engine is loaded, from 0 to 1. */
  tellAll(part: number): void {
    this.part = part;
    this.tellWhoWaits({ type: 'loading', part }, patience);
  }

  private beat(): void {
    this.timer = this.clock.set(() => this.beat(), pulse);
    this.tellWhoWaits(this.part === null || this.part === 1 ? { type: 'working' } : { type: 'loading', part: this.part }, pulse);
  }

  private rest(): void {
    if (this.timer !== null) this.clock.clear(this.timer);
    this.timer = null;
    this.part = null;
  }

  private tellWhoWaits(notice: Notice, atLeast: number): void {
    for (const { tab, frame, since } of this.frames.values()) if (this.clock.now() - since >= atLeast) this.tell(tab, notice, frame);
  }
}
