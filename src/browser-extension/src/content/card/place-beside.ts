/** The gap between a mark and its card, and between a card and the edge of the window, in pixels. */
const gap = 8;

/** Where a card of this size goes: under its mark, above it where there is more room, and always inside the window. */
export function placeBeside(mark: DOMRect, card: { width: number; height: number }, view: { width: number; height: number }): { left: number; top: number } {
  const below = mark.bottom + gap;
  const above = mark.top - gap - card.height;
  const top = below + card.height <= view.height - gap || above < gap ? below : above;
  const clamp = (value: number, size: number, room: number): number => Math.max(gap, Math.min(value, room - size - gap));
  return { left: clamp(mark.left, card.width, view.width), top: clamp(top, card.height, view.height) };
}
