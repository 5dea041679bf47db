// Sends drafts to be checked: not at every key, never two at once, and no answer to a text that has changed since.

import { call, isPassing } from './host.js';
import { Refusal } from './refusal.js';

const Pause = 200;
const Retry = 3000;

/** A checker that asks for what is to be checked when the typing pauses, and calls back with (document, text). */
export function createChecker({ prepare, getRequest, getLanguage, onStart, onResult, onRefused, onDown, onLocked }) {
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
    running = new AbortController();
    try {
      if (request.text.trim() === '') {
        onResult(null, request.text);
      } else {
        onStart();
      }

      if (!await prepare()) {
        onLocked();
        return;
      }

      if (mine !== version || request.text.trim() === '') {
        return;
      }

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

      if (error instanceof Refusal) {
        onRefused(error.message);
      } else {
        onDown(error);
        if (isPassing(error)) {
          timer = setTimeout(() => run(mine), Retry);
        }
      }
    }
  }

  return { schedule };
}
