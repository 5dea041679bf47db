/**
 * Starts another thread for the engine. @param base The folder of the engine.
 * @param confined True where the policy stands in a meta element: the worker is made from a blob, so that it inherits that policy.
 */
export function makeWorker(base: string, confined: boolean): Worker {
  const url = new URL('worker.js', base).href;
  if (!confined) return new Worker(trusted(url), { type: 'module' });
  const blob = URL.createObjectURL(new Blob([`import ${JSON.stringify(url)};`], { type: 'text/javascript' }));
  return new Worker(trusted(blob), { type: 'module' });
}

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** For pages that want trusted types: their policy names `postlinter`. */
function trusted(url: string): string {
  const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  policy ??= types?.createPolicy('postlinter', { createScriptURL: address => address });
  return policy?.createScriptURL(url) ?? url;
}
