import { h } from '../../shared/dom';
import type { Texts } from '../../shared/texts';
import type { Monitor } from '../monitor';
import type { Overlay } from '../overlay';
import { belongTogether, postButtonFor, postButtonIn } from './post-button';

/** What to do when the author wants to post all the same. */
type GoOn = () => void;

/**
 * Asks "toch plaatsen?" before a post button, on sites where the author switched that on. It asks only about points that are
 * there: without a service there are none, and posting goes on as ever.
 */
export class PostGuard {
  private readonly listening = new AbortController();
  private question: HTMLElement | null = null;
  private passing = false;
  /** The draft that may be posted as it is: its author said so. */
  private agreed: string | null = null;
  private elsewhere = 0;

  constructor(private readonly overlay: Overlay, private readonly monitors: () => Iterable<Monitor>, private readonly texts: () => Texts) {
    const { signal } = this.listening;
    addEventListener('click', event => this.clicked(event), { capture: true, signal });
    addEventListener('keydown', event => this.pressed(event), { capture: true, signal });
    addEventListener('submit', event => this.submitted(event), { capture: true, signal });
  }

  /** Tells the open points of the other frames: an editor may stand in a frame and its button outside. */
  setElsewhere(count: number): void {
    if (count !== this.elsewhere) this.agreed = null;
    this.elsewhere = count;
  }

  stop(): void {
    this.listening.abort();
    this.question?.remove();
  }

  private clicked(event: MouseEvent): void {
    if (this.passing || this.overlay.contains(event)) return;
    const button = postButtonIn(event.composedPath());
    if (button === null) return;
    const all = [...this.monitors()];
    const near = all.filter(({ field }) => belongTogether(button, field.element) === true);
    const loose = all.filter(({ field }) => belongTogether(button, field.element) === undefined);
    if (near.length > 0) this.ask(event, near, 0, () => button.click());
    else this.ask(event, loose, this.elsewhere, () => button.click());
  }

  private pressed(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    const monitor = [...this.monitors()].find(candidate => event.composedPath().includes(candidate.field.element));
    if (monitor === undefined) return;
    this.ask(event, [monitor], 0, () => {
      const button = postButtonFor(monitor.field.element);
      if (button === null) monitor.focusBack();
      else button.click();
    });
  }

  private submitted(event: SubmitEvent): void {
    const form = event.target;
    if (this.passing || !(form instanceof HTMLFormElement)) return;
    const inside = [...this.monitors()].filter(monitor => form.contains(monitor.field.element));
    if (inside.length > 0) this.ask(event, inside, 0, () => form.requestSubmit(event.submitter));
  }

  private ask(event: Event, monitors: readonly Monitor[], elsewhere: number, goOn: GoOn): void {
    const count = monitors.reduce((sum, monitor) => sum + monitor.openCount, elsewhere);
    const draft = monitors.map(monitor => monitor.session.text).join('\n');
    const first = monitors.find(monitor => monitor.openCount > 0) ?? monitors[0];
    if (count === 0 || this.agreed === draft) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.show(count, first, () => {
      this.agreed = draft;
      this.passing = true;
      try {
        goOn();
      } finally {
        this.passing = false;
      }
    });
  }

  private show(count: number, monitor: Monitor | undefined, goOn: GoOn): void {
    const texts = this.texts();
    this.question?.remove();
    const close = (): void => {
      this.question?.remove();
      this.question = null;
    };
    const back = h('button', { type: 'button', class: 'main', click: () => {
      close();
      monitor?.focusBack();
      monitor?.openFirst(false);
    } }, texts('confirmBack'));
    const post = h('button', { type: 'button', class: 'post', click: () => {
      close();
      monitor?.closeCard();
      goOn();
    } }, texts('confirmPost'));
    const points = monitor?.session.open.slice(0, 4).map(finding => h('li', {}, finding.text === '' ? finding.title : `${finding.title}: ‘${finding.text}’`)) ?? [];
    this.question = h('section', { class: 'card confirm', role: 'alertdialog', 'aria-modal': 'true', 'aria-labelledby': 'confirm-title', 'aria-describedby': 'confirm-text' },
      h('h2', { id: 'confirm-title' }, texts('confirmTitle')),
      h('p', { id: 'confirm-text' }, count === 1 ? texts('confirmOne') : texts('confirmMany', count)),
      points.length > 0 ? h('ul', {}, ...points) : null,
      h('div', { class: 'actions' }, back, post));
    this.question.addEventListener('keydown', event => {
      if (event.key === 'Escape') back.click();
      if (event.key !== 'Tab') return;
      event.preventDefault();
      (event.target === back ? post : back).focus();
    });
    this.overlay.showFor(monitor?.field.element ?? document.documentElement);
    this.overlay.layer.append(this.question);
    back.focus();
  }
}
