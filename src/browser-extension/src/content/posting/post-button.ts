/** What stands on buttons that put a draft before readers, at the beginning of their label. */
const labels = /^(nu )?(plaats|post|tweet|toot|verstuur|versturen|verzend|stuur|send|share|deel|delen|publi[cs]|reageer|reageren|reply|antwoord|comment|opmerking plaatsen|bericht plaatsen|bericht verzenden)/i;

/** Longer labels are sentences, and sentences do not send. */
const longestLabel = 40;

/** The button that posts, if an event at this path presses one. */
export function postButtonIn(path: readonly EventTarget[]): HTMLElement | null {
  for (const target of path) {
    if (target instanceof HTMLElement && target.matches('button, [role="button"], input[type="submit"]')) {
      return isPostLabel(labelOf(target)) ? target : null;
    }
  }
  return null;
}

/** The button that posts what is written in this field, if the page has one. */
export function postButtonFor(field: Element): HTMLElement | null {
  const home = homeOf(field);
  if (home === null) return null;
  return [...home.querySelectorAll<HTMLElement>('button, [role="button"], input[type="submit"]')]
    .find(button => isPostLabel(labelOf(button)) && button.checkVisibility()) ?? null;
}

/** Whether a button stands in the form or dialog of a field; undefined for a field that stands in none. */
export function belongTogether(button: Element, field: Element): boolean | undefined {
  return homeOf(field)?.contains(button);
}

export function isPostLabel(label: string): boolean {
  const words = label.trim();
  return words.length <= longestLabel && labels.test(words);
}

function homeOf(field: Element): Element | null {
  return field.closest('form, dialog, [role="dialog"]');
}

function labelOf(button: HTMLElement): string {
  return button.getAttribute('aria-label') || (button instanceof HTMLInputElement ? button.value : button.textContent) || '';
}
