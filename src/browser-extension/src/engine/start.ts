import type { Engine, Progress } from '../../../PostLinter.Web/js/engine';
import { startInWorker } from '../../../PostLinter.Web/js/in-worker';
import { api } from '../shared/extension-api';

/** Starts the engine out of the extension's own package, in a worker beside this document. */
export function startHere(onProgress: (progress: Progress) => void): Promise<Engine> {
  return startInWorker({ base: api.runtime.getURL('engine/'), onProgress });
}
