/** What was waited for did not come in time. */
export class TooLate extends Error {}

/** Waits for this no longer than so many ms. @throws {TooLate} */
export function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new TooLate()), milliseconds);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
