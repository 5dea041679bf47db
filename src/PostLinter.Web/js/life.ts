// How others learn that a worker is gone, however it went: it holds a lock as long as it lives, and they wait for that lock.

/** Kept, and with it what waits for it: a browser may take back the lock of a promise that nobody holds any more. */
const life = new Promise<never>(() => undefined);

/** A name for the lock of one worker. */
export function nameLock(): string {
  return `postlinter-${crypto.getRandomValues(new Uint32Array(2)).join('-')}`;
}

/** In the worker. @param isHeld Called when it has the lock, and never where there are no locks: who asked for it before would have got it. */
export function holdLock(lock: string, isHeld: () => void): void {
  navigator.locks?.request(lock, () => {
    isHeld();
    return life;
  }).catch(() => undefined);
}

/** Calls back when the lock of a worker is free: the worker is gone. To be called once it holds the lock. */
export function waitForDeath(lock: string, signal: AbortSignal, onDeath: () => void): void {
  navigator.locks.request(lock, { signal }, onDeath).catch(() => undefined);
}
