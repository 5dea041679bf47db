import { h } from '../../shared/dom';
import type { Answerer } from '../../shared/messages';
import type { Finding, Fix } from '../../shared/protocol';
import type { Texts } from '../../shared/texts';
import type { Overlay } from '../overlay';
import type { Monitor } from '../monitor';
import { cardOf } from './card-view';
import { copy } from './copying';
import { placeBeside } from './place-beside';

/** The one card of a page: shows a finding of one field at a time. It takes the focus only when asked to. */
export class Card {
  private element: HTMLElement | null = null;
  private monitor: Monitor | null = null;
  private finding: Finding | null = null;
  private pinned = false;
  private content = '';
  private readonly listening = new AbortController();

  constructor(private readonly overlay: Overlay, private readonly texts: () => Texts) {
    const { signal } = this.listening;
    addEventListener('scroll', this.reposition, { capture: true, passive: true, signal });
    addEventListener('resize', this.reposition, { passive: true, signal });
    addEventListener('pointerdown', event => this.pressed(event), { capture: true, passive: true, signal });
  }

  /** A hover opens a card that leaves by itself; a click or a key pins it. */
  get isPinned(): boolean {
    return this.pinned;
  }

  get hasFocus(): boolean {
    return this.element !== null && this.overlay.focused !== null && this.element.contains(this.overlay.focused);
  }

  belongsTo(monitor: Monitor): boolean {
    return this.element !== null && this.monitor === monitor;
  }

  shows(finding: Finding): boolean {
    return this.element !== null && this.finding === finding;
  }

  open(monitor: Monitor, finding: Finding, { focus, pin }: { focus: boolean; pin: boolean }): void {
    const findings = monitor.session.findings;
    const index = findings.indexOf(finding);
    this.content = contentOf(monitor, finding);
    this.pinned = pin || (this.pinned && this.shows(finding));
    this.monitor = monitor;
    this.finding = finding;
    this.put(cardOf({ finding, answers: monitor.session.answers, position: index + 1, count: findings.length, by: byOf(monitor) }, this.texts(), {
      apply: fix => void this.apply(monitor, finding, fix),
      answer: (question, answer) => monitor.session.answer(question, answer),
      hide: () => {
        monitor.session.hide(finding);
        this.close(true);
      },
      move: by => {
        const next = findings[(index + by + findings.length) % findings.length];
        if (next !== undefined) this.open(monitor, next, { focus: true, pin: true });
        this.element?.querySelector<HTMLElement>(by > 0 ? '.next' : '.previous')?.focus();
      },
      close: () => this.close(true),
    }), focus);
  }

  /** Shows a card that is about no finding. */
  openNotice(monitor: Monitor, card: HTMLElement): void {
    this.monitor = monitor;
    this.finding = null;
    this.pinned = true;
    this.put(card, true);
  }

  /** Follows what happened to the draft: the card goes where its finding went, and away with it. */
  follow(monitor: Monitor): void {
    if (!this.belongsTo(monitor) || this.finding === null) return;
    const old = this.finding;
    const now = monitor.session.findings.find(finding => finding.rule === old.rule && finding.text === old.text && finding.question === old.question);
    if (now === undefined) this.close(this.hasFocus);
    // A card that is drawn anew under the pointer loses the click.
    else if (contentOf(monitor, now) === this.content) this.finding = now;
    else this.open(monitor, now, { focus: this.hasFocus, pin: this.pinned });
  }

  close(backToField: boolean): void {
    const monitor = this.monitor;
    this.element?.remove();
    this.element = null;
    this.monitor = null;
    this.finding = null;
    this.pinned = false;
    if (backToField) monitor?.focusBack();
  }

  dispose(): void {
    this.close(false);
    this.listening.abort();
  }

  /** Whoever turns to something else on the page is done with the card. */
  private pressed(event: Event): void {
    if (this.monitor === null || this.overlay.contains(event) || event.composedPath().includes(this.monitor.field.element)) return;
    this.close(false);
  }

  private put(card: HTMLElement, focus: boolean): void {
    const before = this.overlay.focused?.className ?? null;
    this.element?.remove();
    this.element = card;
    card.addEventListener('keydown', event => {
      if (event.key === 'Escape') this.close(true);
    });
    card.addEventListener('pointerleave', () => this.monitor?.leave());
    card.addEventListener('pointerenter', () => this.monitor?.stay());
    if (this.monitor !== null) this.overlay.showFor(this.monitor.field.element);
    this.overlay.layer.append(card);
    this.reposition();
    if (!focus) return;
    // A card that was drawn anew keeps the focus on the same button.
    const same = before ? [...card.querySelectorAll<HTMLElement>('button')].find(button => button.className === before) : undefined;
    (same ?? card).focus();
  }

  private readonly reposition = (): void => {
    if (this.element === null || this.monitor === null) return;
    const { width, height } = this.element.getBoundingClientRect();
    const mark = (this.finding === null ? undefined : this.monitor.rectsOf(this.finding)[0]) ?? this.monitor.anchor();
    const { left, top } = placeBeside(mark, { width, height }, { width: innerWidth, height: innerHeight });
    this.element.style.left = `${left}px`;
    this.element.style.top = `${top}px`;
  };

  private async apply(monitor: Monitor, finding: Finding, fix: Fix): Promise<void> {
    const outcome = await monitor.apply(fix);
    const newText = fix.edits.map(edit => edit.newText).join(' ');
    if (outcome === 'applied') {
      this.close(false);
      this.overlay.announce(newText === '' ? this.texts()('appliedRemoved') : this.texts()('applied', newText));
    } else if (this.shows(finding) || this.belongsTo(monitor)) {
      this.offerCopy(outcome === 'across' ? 'fixAcross' : outcome === 'moved' ? 'textMoved' : 'fixFailed', newText);
    }
  }

  /** Nothing was changed: says so, and lets people take the new words themselves. */
  private offerCopy(reason: 'fixAcross' | 'textMoved' | 'fixFailed', newText: string): void {
    const texts = this.texts();
    const notice = h('p', { class: 'notice', role: 'status' }, texts(reason));
    const take = async (): Promise<void> => {
      const done = await copy(newText, this.overlay.layer);
      notice.textContent = texts(done ? 'copied' : 'copyFailed');
      if (!done) notice.after(h('input', { class: 'takeover', readonly: true, value: newText }));
    };
    this.element?.querySelector('.notice')?.remove();
    this.element?.querySelector('.fixes')?.replaceChildren(
      ...newText === '' || reason === 'textMoved' ? [] : [h('button', { class: 'copy-text', type: 'button', click: () => void take() }, texts('copy'))]);
    this.element?.querySelector('footer')?.before(notice);
    this.element?.focus();
    this.reposition();
  }
}

/** Who found what a card shows: findings are there only after an answer. */
function byOf({ session: { reply } }: Monitor): Answerer {
  return reply?.status === 'ok' ? reply.by : 'browser';
}

/** All that a card shows and does, to tell whether it is still the same. */
function contentOf(monitor: Monitor, finding: Finding): string {
  const { session } = monitor;
  return JSON.stringify([finding, byOf(monitor), session.answers, session.findings.indexOf(finding), session.findings.length]);
}
