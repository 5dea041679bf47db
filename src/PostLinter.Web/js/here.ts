import type { Engine, EngineAnswer, EngineRequest, StartOptions } from './engine';
import { openDoor } from './runtime';
import { EngineError } from './trouble';

/** The engine in this thread. A check cannot be stopped once it has begun. */
export async function startHere(options: StartOptions): Promise<Engine> {
  const door = await openDoor(options);
  let stopped = false;
  return {
    version: door.version,
    async answer(request: EngineRequest, signal?: AbortSignal): Promise<EngineAnswer> {
      // Whoever asked may change their mind before it begins.
      await Promise.resolve();
      signal?.throwIfAborted();
      if (stopped) throw new EngineError('stopped');
      try {
        return door.answer(request);
      } catch {
        throw new EngineError('crashed');
      }
    },
    stop() {
      stopped = true;
    },
  };
}
