import { api } from '../shared/extension-api';
import { isRecord } from '../shared/protocol';
import { defaults, readSettings, type Settings } from '../shared/settings';

const key = 'settings';

/** The settings in force, and which of them the school has fixed. */
export interface LoadedSettings {
  readonly settings: Settings;
  readonly fixed: ReadonlySet<string>;
}

/** What the user chose, with what the school fixed by policy laid over it. Kept on this computer only, never in a synchronised profile. */
export async function loadSettings(): Promise<LoadedSettings> {
  const [stored, policy] = await Promise.all([api.storage.local.get(key), loadPolicy()]);
  const chosen = readSettings(stored[key], { ...defaults, language: browserLanguage() });
  return { settings: readSettings(policy, chosen), fixed: new Set(Object.keys(policy)) };
}

export async function saveSettings(settings: Settings): Promise<void> {
  await api.storage.local.set({ [key]: settings });
}

async function loadPolicy(): Promise<Record<string, unknown>> {
  try {
    const policy: unknown = await api.storage.managed.get();
    return isRecord(policy) ? fromPolicy(policy) : {};
  } catch {
    // Firefox says so by an error when there is no policy.
    return {};
  }
}

/** A policy lists sites by what holds there; settings list what holds by site. */
export function fromPolicy(policy: Record<string, unknown>): Record<string, unknown> {
  const { sitesOn, sitesOff, sitesAsking, ...rest } = policy;
  const sites: Record<string, { on?: boolean; confirm?: boolean }> = {};
  const put = (hosts: unknown, switches: { on?: boolean; confirm?: boolean }): void => {
    for (const host of Array.isArray(hosts) ? hosts : []) if (typeof host === 'string') sites[host] = { ...sites[host], ...switches };
  };
  put(sitesOn, { on: true });
  put(sitesOff, { on: false });
  put(sitesAsking, { confirm: true });
  return Object.keys(sites).length === 0 ? rest : { ...rest, sites };
}

function browserLanguage(): 'nl' | 'en' {
  return api.i18n.getUILanguage().toLowerCase().startsWith('en') ? 'en' : 'nl';
}
