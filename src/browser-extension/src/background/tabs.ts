import { api } from '../shared/extension-api';
import { isRecord } from '../shared/protocol';

/** What is known about one tab: the site at its top, and the open points in each of its frames. */
interface Tab {
  readonly host: string;
  readonly counts: Readonly<Record<number, number>>;
}

/**
 * The tabs, kept in the browser's memory until it closes: the worker itself may stop at any moment. Hosts and numbers only.
 * Changes run one after the other, because reading and writing are apart.
 */
export class Tabs {
  private last: Promise<unknown> = Promise.resolve();

  /** A page opened; its older counts are void. */
  opened(tab: number, host: string): Promise<void> {
    return this.change(tab, () => ({ host, counts: {} }));
  }

  /** Notes the open points of one frame. */
  async counted(tab: number, frame: number, count: number): Promise<Tab> {
    let now: Tab = { host: '', counts: {} };
    await this.change(tab, before => now = { host: before?.host ?? '', counts: { ...before?.counts, [frame]: count } });
    return now;
  }

  closed(tab: number): Promise<void> {
    return this.change(tab, () => null);
  }

  async hostOf(tab: number): Promise<string | undefined> {
    await this.last;
    return (await read(tab))?.host;
  }

  async state(tab: number): Promise<Tab> {
    await this.last;
    return await read(tab) ?? { host: '', counts: {} };
  }

  private change(tab: number, next: (before: Tab | undefined) => Tab | null): Promise<void> {
    const run = async (): Promise<void> => {
      const after = next(await read(tab));
      // A browser without room for a number checks drafts all the same.
      if (after === null) await api.storage.session.remove(keyOf(tab)).catch(() => undefined);
      else await api.storage.session.set({ [keyOf(tab)]: after }).catch(() => undefined);
    };
    const done = this.last.then(run, run);
    this.last = done;
    return done;
  }
}

function keyOf(tab: number): string {
  return `tab-${tab}`;
}

async function read(tab: number): Promise<Tab | undefined> {
  const stored = (await api.storage.session.get(keyOf(tab)).catch((): Record<string, unknown> => ({})))[keyOf(tab)];
  return isRecord(stored) ? stored as unknown as Tab : undefined;
}
