import { h } from '../shared/dom';
import type { Overlay } from './overlay';
import { clippersOf, visiblePart } from './marks/clipping';
import { Placement } from './marks/placement';
import { markKindOf, type MarkKind } from './marks/marker';
import type { Finding } from '../shared/protocol';

/** The order in which kinds colour the button: the gravest wins. */
const gravity: readonly MarkKind[] = ['error', 'warning', 'question', 'info'];

/** The small round button on the corner of a field: how many points there are, and the way to them without a mouse. */
export class Handle {
  private readonly button = h('button', { type: 'button', class: 'handle', hidden: true });
  private readonly placement: Placement;
  private clippers: readonly Element[] = [];
  private shown = '';

  constructor(private readonly element: HTMLElement, private readonly overlay: Overlay, open: () => void) {
    this.button.addEventListener('click', open);
    // The field keeps its focus, and the page its open composer, while the mouse is down.
    this.button.addEventListener('pointerdown', event => event.preventDefault());
    this.placement = new Placement(element, () => this.place());
  }

  /** Shows the count with this label. */
  show(findings: readonly Finding[], label: string): void {
    const kinds = findings.map(markKindOf);
    this.put(String(findings.length), gravity.find(kind => kinds.includes(kind)) ?? 'info', label);
  }

  /** Shows a sign that counts nothing. */
  showNotice(sign: string, label: string): void {
    this.put(sign, 'info', label);
  }

  hide(): void {
    this.button.hidden = true;
    this.placement.follow(false);
  }

  remove(): void {
    this.hide();
    this.button.remove();
  }

  rect(): DOMRect {
    return (this.button.hidden ? this.element : this.button).getBoundingClientRect();
  }

  focus(): void {
    this.button.focus();
  }

  private put(text: string, kind: MarkKind, label: string): void {
    this.overlay.showFor(this.element);
    // At most keys nothing changes here, and then nothing is laid out anew.
    const shown = `${kind} ${text} ${label}`;
    if (shown === this.shown && !this.button.hidden) return;
    this.shown = shown;
    if (!this.button.isConnected) this.overlay.layer.append(this.button);
    this.button.textContent = text;
    this.button.className = `handle ${kind}`;
    this.button.setAttribute('aria-label', label);
    this.button.title = label;
    if (this.button.hidden) this.clippers = clippersOf(this.element);
    this.button.hidden = false;
    this.placement.follow(true);
    this.place();
  }

  /** On the upper right corner: post buttons are below. */
  private place(): void {
    const box = this.element.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = this.button;
    const { style } = this.button;
    const corner = new DOMRect(box.right - width, box.top, width, Math.min(height, box.height));
    style.visibility = visiblePart(corner, this.clippers).height > 0 ? 'visible' : 'hidden';
    style.left = `${Math.max(2, Math.min(box.right - width - 6, innerWidth - width - 2))}px`;
    style.top = `${Math.max(2, box.top - height / 2)}px`;
  }
}
