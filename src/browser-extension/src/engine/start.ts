import { startEngine, type Engine, type Progress } from '../../../PostLinter.Web/js/engine';
import { api } from '../shared/extension-api';

/** Starts the engine out of the extension's own package, in a worker beside this document. */
export function startHere(onProgress: (progress: Progress) => void): Promise<Engine> {
  return startEngine({ base: api.runtime.getURL('engine/'), where: 'worker', onProgress });
}
