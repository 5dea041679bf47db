/** How often a moved box is noticed when no event tells of it, in ms. */
const lookAgain = 300;

/** Tells when a box may have moved on the screen: scrolled, resized, or pushed aside by the page. */
export class Placement {
  private readonly resized: ResizeObserver;
  private timer: ReturnType<typeof setInterval> | null = null;
  private frame = 0;
  private last = '';

  constructor(private readonly element: HTMLElement, private readonly moved: () => void) {
    this.resized = new ResizeObserver(this.ask);
  }

  follow(on: boolean): void {
    if (on === (this.timer !== null)) return;
    if (on) {
      this.timer = setInterval(this.look, lookAgain);
      this.resized.observe(this.element);
      addEventListener('scroll', this.ask, { capture: true, passive: true });
      addEventListener('resize', this.ask, { passive: true });
    } else {
      if (this.timer !== null) clearInterval(this.timer);
      this.timer = null;
      this.resized.disconnect();
      removeEventListener('scroll', this.ask, { capture: true });
      removeEventListener('resize', this.ask);
      cancelAnimationFrame(this.frame);
      this.frame = 0;
    }
  }

  private readonly ask = (): void => {
    if (this.frame !== 0) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      this.moved();
    });
  };

  private readonly look = (): void => {
    const { left, top, width, height } = this.element.getBoundingClientRect();
    const now = `${left} ${top} ${width} ${height}`;
    if (now !== this.last) this.ask();
    this.last = now;
  };
}

/** Puts an element of the layer at a place of the window. */
export function place(element: HTMLElement, rect: DOMRect): void {
  const { style } = element;
  style.left = `${rect.left}px`;
  style.top = `${rect.top}px`;
  style.width = `${rect.width}px`;
  style.height = `${rect.height}px`;
}
