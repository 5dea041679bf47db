import type { Card } from './card/card';
import type { Monitor } from './monitor';

/** How long the pointer rests on a mark before its card opens, and how long it may be away before the card leaves, in ms. */
const rest = 350;
const away = 400;

/** Opens the card of a mark that the pointer rests on; the keyboard stays where it is. */
export class Hover {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private x = 0;
  private y = 0;

  constructor(private readonly monitor: Monitor, private readonly card: Card) {}

  move(event: PointerEvent): void {
    this.x = event.clientX;
    this.y = event.clientY;
    if (event.pointerType === 'touch' || event.buttons !== 0 || this.card.isPinned || this.monitor.session.findings.length === 0) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.rested(), rest);
  }

  stay(): void {
    clearTimeout(this.timer);
  }

  leave(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.closeUnpinned(), away);
  }

  private rested(): void {
    if (this.card.isPinned) return;
    const finding = this.monitor.findingAt(this.x, this.y);
    if (finding === undefined) this.closeUnpinned();
    else if (!this.card.shows(finding)) this.card.open(this.monitor, finding, { focus: false, pin: false });
  }

  private closeUnpinned(): void {
    if (this.card.belongsTo(this.monitor) && !this.card.isPinned) this.card.close(false);
  }
}
