import { Debouncer } from '../../shared/debouncer';
import { isPlainElement, type Field } from './field';

/** How often a textarea is looked at that a script may have changed, in ms: no event tells of it. */
const look = 1000;

/** A field that takes longer to read than this, in ms, is read when its author pauses for a moment, and not at every key. */
const longRead = 6;
const pauseOfLong = 250;

/** Reads a field after each change of its page or its value, once a frame, and never while a word is being composed. */
export class TextWatch {
  private readonly observer: MutationObserver | null;
  private readonly timer: ReturnType<typeof setInterval>;
  private readonly listening = new AbortController();
  private readonly later = new Debouncer(() => this.readNow(), pauseOfLong, 4 * pauseOfLong);
  private composing = false;
  private isLong = false;
  private frame = 0;
  private last = '';

  /** @param read Gets the text; called also when only the page's elements changed and the text did not. */
  constructor(private readonly field: Field, private readonly read: (text: string) => void) {
    const { element } = field;
    const { signal } = this.listening;
    // Editors that draw themselves anew send no event of their own.
    this.observer = isPlainElement(element) ? null : new MutationObserver(this.touched);
    this.observer?.observe(element, { subtree: true, childList: true, characterData: true });
    element.addEventListener('input', this.touched, { signal });
    element.addEventListener('compositionstart', () => this.composing = true, { signal });
    for (const end of ['compositionend', 'blur']) element.addEventListener(end, this.composed, { signal });
    this.timer = setInterval(() => {
      if (isPlainElement(element) && element.value !== this.last && !this.composing && !document.hidden) this.readNow();
    }, look);
  }

  readNow(): void {
    const start = performance.now();
    this.last = this.field.read();
    this.isLong = performance.now() - start > longRead;
    this.read(this.last);
  }

  stop(): void {
    this.listening.abort();
    this.observer?.disconnect();
    clearInterval(this.timer);
    cancelAnimationFrame(this.frame);
    this.later.cancel();
  }

  private readonly composed = (): void => {
    this.composing = false;
    this.touched();
  };

  private readonly touched = (): void => {
    if (this.composing) return;
    if (this.isLong) return this.later.touch();
    if (this.frame !== 0) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      this.readNow();
    });
  };
}
