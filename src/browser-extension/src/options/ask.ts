import { api } from '../shared/extension-api';
import type { PageRequest } from '../shared/messages';

/** Asks the background worker. */
export function ask<T>(request: PageRequest): Promise<T> {
  return api.runtime.sendMessage(request) as Promise<T>;
}
