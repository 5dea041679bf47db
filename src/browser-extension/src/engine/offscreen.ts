import { api } from '../shared/extension-api';
import type { EngineQuestion, Request } from '../shared/messages';
import { EngineHost } from './host';
import { startHere } from './start';

/** How long the document stays when nothing is checked, in ms: the engine takes tens of megabytes. */
const idle = 5 * 60_000;

/** The document in which the engine lives in Chromium, whose background worker may be stopped at any moment and may start no other. */
const host = new EngineHost({
  start: startHere,
  progressed: part => void api.runtime.sendMessage({ type: 'engine-progress', part } satisfies Request).catch(() => undefined),
});
let leaving = setTimeout(() => window.close(), idle);

api.runtime.onMessage.addListener((question: EngineQuestion, sender, reply: (answer: unknown) => void) => {
  // Questions of pages go to the background worker.
  if (question.type !== 'ask-engine' || sender.tab !== undefined) return false;
  clearTimeout(leaving);
  void host.ask(question.request).then(reply).finally(() => {
    clearTimeout(leaving);
    leaving = setTimeout(() => window.close(), idle);
  });
  return true;
});
