import { isRecord, strings } from './protocol';
import type { Configuration } from './school/configuration';
import { channelOf } from './sites';

export const protocols = ['vsnon', 'ccc', 'compass', 'konot', 'osvs'] as const;
export const roles = ['leerling', 'ouder', 'docent', 'medewerker', 'staf', 'leidinggevende', 'schoolleider', 'bestuurder', 'stagiair', 'vrijwilliger', 'extern'] as const;
export const accounts = ['persoonlijk', 'school'] as const;
export const languages = ['nl', 'en'] as const;
export const scopes = ['everywhere', 'known'] as const;

export type Language = (typeof languages)[number];

/** What the user chose, and what the school said. An empty word means: not told. */
export interface Settings {
  /** What the school said; nothing that the user chose is in it. */
  readonly config: Configuration;
  readonly protocol: string;
  readonly role: string;
  readonly account: string;
  /** Names and aliases of the school. */
  readonly schools: readonly string[];
  readonly language: Language;
  /** Where PostLinter reads along when a site has no switch of its own. */
  readonly scope: (typeof scopes)[number];
  readonly sites: Readonly<Record<string, SiteSwitches>>;
}

export interface SiteSwitches {
  readonly on?: boolean;
  /** Ask "toch plaatsen?" before the post button. */
  readonly confirm?: boolean;
}

export const defaults: Settings = {
  config: {}, protocol: '', role: '', account: '', schools: [], language: 'nl', scope: 'everywhere', sites: {},
};

/** The user's settings out of storage; what is absent or not understood keeps the value of `base`. */
export function readSettings(stored: unknown, base: Settings = defaults): Settings {
  if (!isRecord(stored)) return base;
  return {
    config: base.config,
    protocol: word(stored['protocol'], protocols, base.protocol),
    role: word(stored['role'], roles, base.role),
    account: word(stored['account'], accounts, base.account),
    schools: Array.isArray(stored['schools']) ? strings(stored['schools']).map(name => name.trim()).filter(Boolean) : base.schools,
    language: word(stored['language'], languages, base.language) || base.language,
    scope: word(stored['scope'], scopes, base.scope) || base.scope,
    sites: isRecord(stored['sites']) ? { ...base.sites, ...readSites(stored['sites']) } : base.sites,
  };
}

function readSites(stored: Record<string, unknown>): Record<string, SiteSwitches> {
  const sites: Record<string, SiteSwitches> = {};
  for (const [host, switches] of Object.entries(stored)) {
    if (!isRecord(switches)) continue;
    sites[host] = {
      ...(typeof switches['on'] === 'boolean' ? { on: switches['on'] } : {}),
      ...(typeof switches['confirm'] === 'boolean' ? { confirm: switches['confirm'] } : {}),
    };
  }
  return sites;
}

function word<T extends string>(value: unknown, allowed: readonly T[], otherwise: T | ''): T | '' {
  return value === '' ? '' : allowed.find(candidate => candidate === value) ?? otherwise;
}

export function isOn(settings: Settings, host: string): boolean {
  return settings.sites[host]?.on ?? (settings.scope === 'everywhere' || channelOf(host) !== undefined);
}

export function asksBeforePosting(settings: Settings, host: string): boolean {
  return isOn(settings, host) && settings.sites[host]?.confirm === true;
}

/** The settings with the switches of one site changed. */
export function withSite(settings: Settings, host: string, switches: SiteSwitches): Settings {
  return { ...settings, sites: { ...settings.sites, [host]: { ...settings.sites[host], ...switches } } };
}
