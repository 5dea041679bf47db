import { browserLanguage } from '../background/settings-store';
import { TransportError } from '../background/transport';
import { h } from '../shared/dom';
import { textsIn } from '../shared/texts';

/** How long a page waits before it tries to draw itself once more, in ms. */
const pause = 5000;

/** A page that could not be drawn, because the settings are not there: says so in its place, and tries again. */
export function notDrawn(title: string, error: unknown, draw: () => Promise<void>): void {
  const sentence = error instanceof TransportError ? error.sentence : textsIn(browserLanguage())('unavailable');
  document.documentElement.lang = browserLanguage();
  document.body.replaceChildren(h('main', {}, h('h1', {}, title), h('p', { class: 'state bad', role: 'status' }, sentence)));
  setTimeout(() => void draw(), pause);
}
