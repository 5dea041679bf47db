// Sends drafts to be checked: not at every key, never two at once, and no answer to a text that has changed since.

import { call, ServiceRefusal } from './session.js';

const Pause = 200;
const Retry = 3000;

/** A checker that asks for what is to be checked when the typing pauses, and calls back with (document, text). */
export function createChecker({ getRequest, getLanguage, onStart, onResult, onRefused, onDown, onLocked }) {
  let version = 0;
  let timer = 0;
  let running = null;

  function schedule(pause = Pause) {
    version++;
    running?.abort();
    clearTimeout(timer);
    timer = setTimeout(() => run(version), pause);
  }

  async function run(mine) {
    const request = getRequest();
    if (request.text.trim() === '') {
      onResult(null, request.text);
      return;
    }

    running = new AbortController();
    onStart();
    try {
      const answer = await call('POST', `/v1/check?lang=${getLanguage()}`, request, running.signal);
      if (answer === null) {
        onLocked();
        return;
      }

      const document = await answer.json();
      if (mine === version) {
        onResult(document, request.text);
      }
    } catch (error) {
      if (error.name === 'AbortError' || mine !== version) {
        return;
      }

      if (error instanceof ServiceRefusal) {
        onRefused(error.message);
      } else {
        onDown();
        timer = setTimeout(() => run(mine), Retry);
      }
    }
  }

  return { schedule };
}
