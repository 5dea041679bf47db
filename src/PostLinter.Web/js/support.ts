import type { EngineTrouble } from './trouble';

/** The smallest module with a vector in it. */
const simd = [0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11];

/** The smallest module that can throw. */
const exceptions = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 8, 1, 6, 0, 6, 64, 25, 11, 11];

/** What this browser lacks to run the engine, or null. */
export function findLack(): EngineTrouble | null {
  if (typeof WebAssembly !== 'object' || typeof WebAssembly.validate !== 'function') return 'no-wasm';
  try {
    // Validating is always allowed; a policy or an administrator forbids compiling.
    new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
  } catch {
    return 'no-wasm';
  }
  const runs = [simd, exceptions].every(module => WebAssembly.validate(new Uint8Array(module)));
  return runs && typeof DecompressionStream === 'function' ? null : 'no-simd';
}
