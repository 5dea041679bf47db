import { Debouncer } from '../shared/debouncer';
import { api } from '../shared/extension-api';
import type { CheckReply, FrameState, Notice, Request } from '../shared/messages';
import { textsIn, type Texts } from '../shared/texts';
import { Card } from './card/card';
import { Monitor, type Surroundings } from './monitor';
import { Overlay } from './overlay';
import { PostGuard } from './posting/post-guard';
import { Scanner } from './scanner';

/** Boxes that nobody has touched yet are watched up to this number; a box with the focus always is. */
const mostUntouched = 40;

/** Whoever checks falls asleep when nobody writes; a box that gets the focus wakes it, at most this often, in ms. */
const wakeful = 20_000;

/** How long a frame waits without a word, in ms, before it asks again: a worker that is stopped may take the question with it. */
const patience = 4000;
const mostTries = 5;

/** PostLinter in one frame: off until the background worker says that it is on here. */
class Frame {
  private readonly monitors = new Map<HTMLElement, Monitor>();
  private page: { overlay: Overlay; card: Card; scanner: Scanner } | null = null;
  private guard: PostGuard | null = null;
  private texts: Texts = textsIn('nl');
  private sentCount = 0;
  private woken = -wakeful;
  private asking: ReturnType<typeof setTimeout> | undefined;
  /** One for each check under way: it ends when nothing is heard for too long. */
  private readonly silences = new Set<Debouncer>();

  async start(): Promise<void> {
    api.runtime.onMessage.addListener((notice: Notice) => this.noticed(notice));
    // A page that comes back from the browser's memory was not here when another page took its tab.
    addEventListener('pageshow', event => {
      if (event.persisted) void this.refresh();
    });
    await this.refresh();
  }

  private noticed(notice: Notice): void {
    if (notice.type === 'state-changed') void this.refresh();
    else if (notice.type === 'open-card') this.openCard();
    else if (notice.type === 'loading') this.heard(monitor => monitor.loading(notice.part));
    else if (notice.type === 'working') this.heard(monitor => monitor.working());
    else this.guard?.setElsewhere(notice.count);
  }

  /** Asks how to behave here, and does so. */
  private async refresh(): Promise<void> {
    const state = await this.ask<FrameState>({ type: 'hello', host: location.hostname, top: window === window.top });
    clearTimeout(this.asking);
    if (state === null) return this.askLater();
    this.texts = textsIn(state.language);
    if (!state.on) return this.stop();
    this.page ??= this.open();
    if (state.confirm) this.guard ??= new PostGuard(this.page.overlay, () => this.monitors.values(), () => this.texts);
    else this.dropGuard();
    for (const monitor of this.monitors.values()) monitor.again();
  }

  /** Nobody said how to behave here: whoever knows was stopped, or waits for the settings of the school. */
  private askLater(): void {
    if (api.runtime?.id !== undefined) this.asking = setTimeout(() => void this.refresh(), patience);
  }

  private open(): NonNullable<Frame['page']> {
    const overlay = new Overlay();
    const card = new Card(overlay, () => this.texts);
    const around: Surroundings = {
      overlay,
      card,
      texts: () => this.texts,
      check: (text, answers) => this.check({ type: 'check', text, answers }),
      counted: () => this.count(),
    };
    const scanner = new Scanner((box, focused) => {
      if (focused) this.wake();
      if (!this.monitors.has(box) && (focused || this.monitors.size < mostUntouched)) this.monitors.set(box, new Monitor(box, around));
    }, () => this.dropRemoved());
    return { overlay, card, scanner };
  }

  private stop(): void {
    this.page?.scanner.stop();
    for (const monitor of this.monitors.values()) monitor.dispose();
    this.monitors.clear();
    this.dropGuard();
    this.page?.card.dispose();
    this.page?.overlay.remove();
    this.page = null;
  }

  private dropGuard(): void {
    this.guard?.stop();
    this.guard = null;
  }

  private dropRemoved(): void {
    for (const [box, monitor] of this.monitors) {
      if (box.isConnected) continue;
      this.monitors.delete(box);
      monitor.dispose();
    }
  }

  private count(): void {
    let count = 0;
    for (const monitor of this.monitors.values()) count += monitor.openCount;
    if (count === this.sentCount) return;
    this.sentCount = count;
    void this.ask({ type: 'count', count });
  }

  private openCard(): void {
    const all = [...this.monitors.values()];
    const focused = all.find(monitor => monitor.field.element.matches(':focus, :focus-within'));
    if (focused !== undefined) focused.openFirst(true);
    else if (window === window.top && !(document.activeElement instanceof HTMLIFrameElement)) all.find(monitor => monitor.session.findings.length > 0)?.openFirst(true);
  }

  private wake(): void {
    if (performance.now() - this.woken < wakeful) return;
    this.woken = performance.now();
    void this.ask({ type: 'wake' });
  }

  /** Somebody is at work. */
  private heard(show: (monitor: Monitor) => void): void {
    for (const silence of this.silences) silence.touch();
    for (const monitor of this.monitors.values()) show(monitor);
  }

  /** Has a draft checked. The worker may be stopped on the way; another takes its place and is asked once more. */
  private async check(request: Request): Promise<CheckReply> {
    for (let tries = 0; tries < mostTries; tries++) {
      const reply = await this.replyOrSilence(request);
      if (reply !== null) return reply;
    }
    return { status: 'unavailable', message: this.texts('unavailable') };
  }

  private replyOrSilence(request: Request): Promise<CheckReply | null> {
    return new Promise(resolve => {
      const end = (reply: CheckReply | null): void => {
        silence.cancel();
        this.silences.delete(silence);
        resolve(reply);
      };
      const silence = new Debouncer(() => end(null), patience, Infinity);
      this.silences.add(silence);
      silence.touch();
      void this.ask<CheckReply>(request).then(end);
    });
  }

  /** Asks the background worker; null, and silence from then on, once the extension was updated or removed under this page. */
  private async ask<T>(request: Request): Promise<T | null> {
    try {
      if (api.runtime?.id === undefined) throw new Error('gone');
      return await api.runtime.sendMessage(request) as T ?? null;
    } catch {
      if (api.runtime?.id === undefined) this.stop();
      return null;
    }
  }
}

if (document.documentElement instanceof HTMLElement) void new Frame().start();
