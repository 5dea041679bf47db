import { h } from '../shared/dom';
import styles from './card/card.css';

/** Set while building: `closed` in what people install, `open` in what the tests look into. */
declare const SHADOW_MODE: ShadowRootMode;

/** The one element that PostLinter adds to a page: everything it shows lives in its shadow, out of the page's reach. */
export class Overlay {
  readonly layer = h('div', { class: 'layer' });
  private readonly root: ShadowRoot;
  private readonly live = h('p', { class: 'live', role: 'status' });
  private readonly host = document.createElement('postlinter-overlay');

  constructor() {
    this.root = this.host.attachShadow({ mode: SHADOW_MODE });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    this.root.adoptedStyleSheets = [sheet];
    this.root.append(this.layer, this.live);
    this.host.popover = 'manual';
    const { style } = this.host;
    style.all = 'initial';
    style.cssText += 'position:fixed;inset:0 auto auto 0;width:0;height:0;margin:0;padding:0;border:0;overflow:visible;background:none;z-index:2147483647';
    // Keys and clicks in the card are ours; pages have shortcuts on single letters.
    for (const type of ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'paste', 'click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'focusin', 'focusout']) {
      this.host.addEventListener(type, event => event.stopPropagation());
    }
  }

  /** Stands above everything that the field stands in. Inside a modal dialog, because nothing outside it can be heard or focused. */
  showFor(field: Element): void {
    const home = field.closest('dialog[open], [aria-modal="true"]') ?? document.documentElement;
    if (this.host.parentNode !== home) home.append(this.host);
    if (!this.host.matches(':popover-open')) this.host.showPopover();
  }

  /** What has the focus of all that is shown here. */
  get focused(): Element | null {
    return this.root.activeElement;
  }

  /** Says something to people who hear the page. */
  announce(sentence: string): void {
    if (this.live.textContent !== sentence) this.live.textContent = sentence;
  }

  contains(event: Event): boolean {
    return event.composedPath().includes(this.host);
  }

  remove(): void {
    this.host.remove();
  }
}
