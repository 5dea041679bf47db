/** The elements around `element` that cut off what sticks out of them: scrolling lists, dialogs. */
export function clippersOf(element: Element): Element[] {
  const clippers: Element[] = [];
  for (let parent = parentOf(element); parent !== null && parent !== document.body && parent !== document.documentElement; parent = parentOf(parent)) {
    if (getComputedStyle(parent).overflow !== 'visible') clippers.push(parent);
  }
  return clippers;
}

/** The part of `rect` that can be seen within all clippers and the window; without width or height when there is none. */
export function visiblePart(rect: DOMRect, clippers: readonly Element[]): DOMRect {
  let { left, top, right, bottom } = rect;
  const cut = (by: { left: number; top: number; right: number; bottom: number }): void => {
    left = Math.max(left, by.left);
    top = Math.max(top, by.top);
    right = Math.min(right, by.right);
    bottom = Math.min(bottom, by.bottom);
  };
  cut({ left: 0, top: 0, right: innerWidth, bottom: innerHeight });
  for (const clipper of clippers) cut(clipper.getBoundingClientRect());
  return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
}

/** A clip path that leaves `part` of `whole`. */
export function clipPath(whole: DOMRect, part: DOMRect): string {
  if (part.width === 0 || part.height === 0) return 'inset(100%)';
  return `inset(${part.top - whole.top}px ${whole.right - part.right}px ${whole.bottom - part.bottom}px ${part.left - whole.left}px)`;
}

function parentOf(element: Element): Element | null {
  const root = element.parentElement === null ? element.getRootNode() : null;
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
