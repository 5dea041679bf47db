import { api } from '../shared/extension-api';
import type { PageRequest, State } from '../shared/messages';
import type { Texts } from '../shared/texts';

/** Asks the background worker. */
export function ask<T>(request: PageRequest): Promise<T> {
  return api.runtime.sendMessage(request) as Promise<T>;
}

/** Who would check now. A background worker that is stopped on the way takes the question with it, and the next one is asked. */
export async function askState(texts: Texts): Promise<State> {
  const asked = (): Promise<State | undefined> => ask<State | undefined>({ type: 'state' }).catch(() => undefined);
  return await asked() ?? await asked() ?? { pairing: 'none', reply: { status: 'unavailable', message: texts('unavailable') } };
}
