import type { Notice } from '../shared/messages';

/** How long a frame waits before it is told why, in ms: most answers come sooner. */
const patience = 300;

/** The frames that wait for an answer while the engine is being loaded. */
export class Waiting {
  private readonly frames = new Map<string, { tab: number; frame: number | undefined; since: number; count: number }>();

  constructor(private readonly tell: (tab: number, notice: Notice, frame?: number) => void, private readonly now: () => number = () => performance.now()) {}

  async during<T>({ tab, frameId }: chrome.runtime.MessageSender, work: () => Promise<T>): Promise<T> {
    if (tab?.id === undefined) return work();
    const key = `${tab.id} ${frameId}`;
    const entry = this.frames.get(key) ?? { tab: tab.id, frame: frameId, since: this.now(), count: 0 };
    entry.count++;
    this.frames.set(key, entry);
    try {
      return await work();
    } finally {
      if (--entry.count === 0) this.frames.delete(key);
    }
  }

  /** @param part How far the engine is loaded, from 0 to 1. */
  tellAll(part: number): void {
    for (const { tab, frame, since } of this.frames.values()) {
      if (this.now() - since >= patience) this.tell(tab, { type: 'loading', part }, frame);
    }
  }
}
