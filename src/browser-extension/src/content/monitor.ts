import type { CheckReply, Answers } from '../shared/messages';
import type { Finding, Fix } from '../shared/protocol';
import type { Texts } from '../shared/texts';
import { applyEdits, type Outcome } from './apply';
import type { Card } from './card/card';
import { noticeOf } from './card/notice';
import { fieldOf, type Field } from './fields/field';
import { TextWatch } from './fields/text-watch';
import { Handle } from './handle';
import { Hover } from './hover';
import { markerOf, markKindOf, type Marker } from './marks/marker';
import type { Overlay } from './overlay';
import { Session } from './session';

/** What a field needs of the rest of the page's script. */
export interface Surroundings {
  readonly overlay: Overlay;
  readonly card: Card;
  texts(): Texts;
  check(text: string, answers: Answers): Promise<CheckReply>;
  /** The number of points in some field has changed. */
  counted(): void;
}

/** How often it is tried again what could not be done, in ms. */
const retry = 5000;

/** Watches one compose box: reads it after each change, has it checked, marks it, and opens its card. */
export class Monitor {
  readonly field: Field;
  readonly session: Session;
  private readonly marker: Marker;
  private readonly handle: Handle;
  private readonly hover: Hover;
  private readonly watch: TextWatch;
  private readonly timer: ReturnType<typeof setInterval>;
  private readonly listening = new AbortController();
  private marked: readonly Finding[] = [];
  /** The number of points that was last said aloud. */
  private told = 0;

  constructor(element: HTMLElement, private readonly around: Surroundings) {
    this.field = fieldOf(element);
    this.marker = markerOf(this.field, around.overlay.layer);
    this.handle = new Handle(element, around.overlay, () => this.openFirst(true));
    this.hover = new Hover(this, around.card);
    this.session = new Session({ check: (text, answers) => around.check(text, answers), changed: () => this.show() });
    this.watch = new TextWatch(this.field, text => this.wasRead(text));
    this.timer = setInterval(() => this.retry(), retry);
    this.listen(element);
    this.watch.readNow();
  }

  /** The points that still ask something of the author. */
  get openCount(): number {
    return this.session.open.length;
  }

  rectsOf(finding: Finding): readonly DOMRect[] {
    const index = this.marked.indexOf(finding);
    return index < 0 ? [] : this.marker.rectsOf(index);
  }

  /** The finding whose mark is at this point of the window. */
  findingAt(x: number, y: number): Finding | undefined {
    return this.marked.find((_, index) => this.marker.rectsOf(index).some(rect =>
      x >= rect.left && x <= rect.right && y >= rect.top - 2 && y <= rect.bottom + 4));
  }

  /** What a card that belongs to no mark goes beside: the whole field, so that it covers no text, under the round button. */
  anchor(): DOMRect {
    const [button, field] = [this.handle.rect(), this.field.element.getBoundingClientRect()];
    return new DOMRect(button.left, field.top, button.width, field.height);
  }

  /** Says how far that is which will check the draft, while its author waits for it. */
  loading(part: number): void {
    if (!this.session.isWaiting || this.session.findings.length > 0) return;
    const texts = this.around.texts();
    this.handle.showNotice('…', texts('loading', Math.round(part * 100)));
    this.around.overlay.announce(texts('loadingAloud'));
  }

  /** Says that its author is not forgotten, where it takes long. What was said before stands. */
  working(): void {
    const { isWaiting, findings, reply } = this.session;
    if (!isWaiting || findings.length > 0 || (reply !== null && 'message' in reply)) return;
    const sentence = this.around.texts()('working');
    this.handle.showNotice('…', sentence);
    this.around.overlay.announce(sentence);
  }

  stay(): void {
    this.hover.stay();
  }

  leave(): void {
    this.hover.leave();
  }

  /** Opens the card at the caret, or the first one. */
  openFirst(focus: boolean): void {
    const { reply, findings } = this.session;
    if (reply !== null && 'message' in reply) {
      return this.around.card.openNotice(this, noticeOf(reply, this.around.texts(), () => this.around.card.close(true)));
    }
    const caret = this.field.caret();
    const nearest = caret === null ? undefined : findings.find(finding => finding.end >= caret && finding.start !== finding.end);
    const first = nearest ?? findings[0];
    if (first !== undefined) this.around.card.open(this, first, { focus, pin: true });
  }

  closeCard(): void {
    if (this.around.card.belongsTo(this)) this.around.card.close(false);
  }

  focusBack(): void {
    this.field.element.focus({ preventScroll: true });
  }

  async apply(fix: Fix): Promise<Outcome> {
    // A page may answer an event with an exception of its own.
    const outcome = await applyEdits(this.field, fix.edits, this.session.text).catch((): Outcome => 'failed');
    this.watch.readNow();
    if (outcome === 'applied') void this.session.checkNow();
    return outcome;
  }

  /** Reads the field and checks it, whatever it was before. */
  again(): void {
    this.watch.readNow();
    void this.session.checkNow();
  }

  dispose(): void {
    this.session.stop();
    this.watch.stop();
    this.listening.abort();
    clearInterval(this.timer);
    this.closeCard();
    this.marker.dispose();
    this.handle.remove();
    this.around.counted();
  }

  private listen(element: HTMLElement): void {
    const { signal } = this.listening;
    element.addEventListener('pointermove', event => this.hover.move(event), { signal, passive: true });
    element.addEventListener('pointerleave', () => this.hover.leave(), { signal, passive: true });
    element.addEventListener('click', event => {
      const finding = this.findingAt(event.clientX, event.clientY);
      if (finding !== undefined) this.around.card.open(this, finding, { focus: false, pin: true });
      else this.closeCard();
    }, { signal });
  }

  private wasRead(text: string): void {
    if (text !== this.session.text) {
      // Whoever writes on wants to see the text, not the card.
      if (!this.around.card.hasFocus) this.closeCard();
      this.session.edit(text);
    } else if (this.marked.length > 0) {
      this.paint();
    }
  }

  private retry(): void {
    if (!document.hidden && this.session.reply?.status === 'unavailable') void this.session.checkNow();
  }

  private show(): void {
    this.paint();
    const { reply, findings, open } = this.session;
    const texts = this.around.texts();
    if (reply !== null && 'message' in reply && this.session.text.trim() !== '') {
      this.handle.showNotice('!', reply.message);
      this.around.overlay.announce(reply.message);
    } else if (open.length > 0) {
      const sentence = open.length === 1 ? texts('foundOne') : texts('foundMany', open.length);
      this.handle.show(open, texts('openCard', sentence));
      this.around.overlay.announce(sentence);
    } else if (findings.length > 0) {
      this.handle.showNotice('i', texts('openCard', texts('onlyReminders')));
    } else {
      this.handle.hide();
    }
    if (this.session.isCurrent) {
      if (open.length === 0 && this.told > 0) this.around.overlay.announce(texts('foundNone'));
      this.told = open.length;
    }
    this.around.card.follow(this);
    this.around.counted();
  }

  private paint(): void {
    this.marked = this.session.findings.filter(finding => finding.start < finding.end);
    this.marker.paint(this.marked.map(finding => ({ start: finding.start, end: finding.end, kind: markKindOf(finding) })));
  }
}
