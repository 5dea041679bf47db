// Who answers this page: the service on this computer. The page that works without one brings a host.js of its own, with the same functions.

import { byId } from './dom.js';
import { preparePairing } from './pairing.js';
import * as session from './session.js';
import { say } from './texts.js';

export { call, enter } from './session.js';

/** What to say where a call threw. */
export const explain = () => say('down');

/** True where trying again may help. */
export const isPassing = () => true;

/** True where somebody may try it again: here it is tried by itself. */
export const isMendable = () => false;

/** What goes with a draft besides the choices of the page: nothing. The settings of a school are those of the service. */
export const adapt = (request) => request;

export function showSchool() {
}

/** Shows why the page was not let in. */
export function showLocked() {
  byId('footer-tools').hidden = true;
  byId('locked').hidden = false;
}

/** Shows what only this host can do. */
export function prepare() {
  byId('footer-tools').hidden = false;
  byId('remember').checked = session.isRemembered();
  byId('remember').addEventListener('change', (event) => session.remember(event.target.checked));
  preparePairing();
}
