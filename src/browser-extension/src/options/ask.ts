import { api } from '../shared/extension-api';
import type { PageRequest, State } from '../shared/messages';
import type { Texts } from '../shared/texts';

/** Asks the background worker. */
export function ask<T>(request: PageRequest): Promise<T> {
  return api.runtime.sendMessage(request) as Promise<T>;
}

/** Who would check now. A background worker that is stopped on the way takes the question with it. */
export async function askState(texts: Texts): Promise<State> {
  const state = await ask<State | undefined>({ type: 'state' }).catch(() => undefined);
  return state ?? { pairing: 'none', reply: { status: 'unavailable', message: texts('unavailable') } };
}
