import { api } from '../shared/extension-api';
import { isRecord } from '../shared/protocol';
import { defaults, readSettings, type Settings } from '../shared/settings';

const key = 'settings';

export interface LoadedSettings {
  /** What holds: what the school fixed by policy, laid over what the user chose. */
  readonly settings: Settings;
  /** What the user chose; changes are made in it. */
  readonly chosen: Settings;
  /** The names of the settings, and the hosts, that only the school can change. */
  readonly fixed: ReadonlySet<string>;
}

/** Settings are kept on this computer only, never in a synchronised profile. */
export async function loadSettings(): Promise<LoadedSettings> {
  const [stored, policy] = await Promise.all([api.storage.local.get(key), loadPolicy()]);
  const chosen = readSettings(stored[key], { ...defaults, language: browserLanguage() });
  const { sites, ...others } = policy;
  return { settings: readSettings(policy, chosen), chosen, fixed: new Set([...Object.keys(others), ...isRecord(sites) ? Object.keys(sites) : []]) };
}

/** Keeps what the user chose. */
export async function saveSettings(chosen: Settings): Promise<void> {
  await api.storage.local.set({ [key]: chosen });
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
