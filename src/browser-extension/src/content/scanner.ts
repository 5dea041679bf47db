import { candidates, composeBoxOf } from './fields/compose-box';

/** Pages are looked over after they changed, and at this interval at the latest, in ms. */
const settle = 500;
const interval = 3000;

/** Finds the compose boxes of a frame as they come and go, in open shadow roots too. */
export class Scanner {
  private readonly roots = new Map<Document | ShadowRoot, MutationObserver>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly interval: ReturnType<typeof setInterval>;
  private dirty = true;

  constructor(private readonly found: (box: HTMLElement, focused: boolean) => void, private readonly looked: () => void) {
    this.watch(document);
    this.interval = setInterval(() => {
      if (this.dirty && !document.hidden) this.scan();
    }, interval);
    this.changed();
    const active = deepActiveElement();
    if (active !== null) this.offer(active, true);
  }

  stop(): void {
    clearTimeout(this.timer);
    clearInterval(this.interval);
    for (const [root, observer] of this.roots) {
      observer.disconnect();
      root.removeEventListener('focusin', this.focused, { capture: true });
    }
    this.roots.clear();
  }

  private watch(root: Document | ShadowRoot): void {
    if (this.roots.has(root)) return;
    const observer = new MutationObserver(this.changed);
    observer.observe(root, { subtree: true, childList: true, attributes: true, attributeFilter: ['contenteditable', 'readonly', 'disabled', 'role'] });
    root.addEventListener('focusin', this.focused, { capture: true });
    this.roots.set(root, observer);
  }

  private readonly focused = (event: Event): void => {
    const path = event.composedPath();
    for (const node of path) if (node instanceof ShadowRoot) this.watch(node);
    const target = path[0];
    if (target instanceof Element) this.offer(target, true);
  };

  private readonly changed = (): void => {
    this.dirty = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.scan(), settle);
  };

  private scan(): void {
    this.dirty = false;
    for (const root of this.roots.keys()) if (root instanceof ShadowRoot && !root.host.isConnected) this.forget(root);
    this.discover(document);
    for (const root of [...this.roots.keys()]) {
      for (const candidate of root.querySelectorAll(candidates)) this.offer(candidate, false);
    }
    if (document.designMode === 'on' && document.body !== null) this.offer(document.body, false);
    this.looked();
  }

  private discover(root: Document | ShadowRoot): void {
    this.watch(root);
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const shadow = (node as Element).shadowRoot;
      if (shadow !== null && (node as Element).localName !== 'postlinter-overlay') this.discover(shadow);
    }
  }

  private forget(root: ShadowRoot): void {
    this.roots.get(root)?.disconnect();
    root.removeEventListener('focusin', this.focused, { capture: true });
    this.roots.delete(root);
  }

  private offer(element: Element, focused: boolean): void {
    const box = composeBoxOf(element);
    if (box !== null) this.found(box, focused);
  }
}

function deepActiveElement(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
