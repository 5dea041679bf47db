import { api } from '../shared/extension-api';
import { isRecord } from '../shared/protocol';
import { choicesIn, fromShortKeys, laidOver, readAccepted, type AcceptedSettings, type Configuration, type SchoolChoice } from '../shared/school/configuration';
import { defaults, readSettings, type Settings } from '../shared/settings';
import { textsIn } from '../shared/texts';
import { TooLate, within } from '../shared/within';
import { TransportError } from './transport';

const key = 'settings';
const schoolKey = 'school';
const policyKey = 'policy';

/** The keys of a policy that say what a school is; the others say how the extension behaves. */
const schoolKeys: readonly string[] = ['protocol', 'role', 'account', 'schools', 'configuration'];

export interface LoadedSettings {
  /** What holds: what the school fixed by policy, over the settings of a school that were accepted, over what the user chose. */
  readonly settings: Settings;
  /** What the user chose; changes are made in it. */
  readonly chosen: Settings;
  /** The names of the settings, and the hosts, that only the school's policy can change. */
  readonly fixed: ReadonlySet<string>;
  /** The choices that the school made in place of the user, by policy or by accepted settings, as text. */
  readonly bySchool: ReadonlyMap<SchoolChoice, string>;
  readonly accepted: AcceptedSettings | null;
  /** What is wrong with the configuration in the policy; empty if all is well. */
  readonly policyProblem: string;
  /** The text of the configuration in the policy while it was not read; then the settings lack what it says. */
  readonly unread: string | null;
}

/** The configuration in a policy, and the text that it was read from: reading needs the engine, so it is done once. */
export interface ReadPolicy {
  readonly text: string;
  readonly configuration: Configuration;
  readonly problem: string;
}

/** How long the browser may take to say what the policy is, in ms. It takes some milliseconds. */
const patience = 5000;

/** What was read last: a browser that has no room to keep it need not read it for every draft. */
let lastRead: ReadPolicy | null = null;

/** Settings are kept on this computer only, never in a synchronised profile. @throws {TransportError} when the browser does not say what the policy is */
export async function loadSettings(): Promise<LoadedSettings> {
  const [stored, policy] = await Promise.all([api.storage.local.get([key, schoolKey, policyKey]).catch((): Record<string, unknown> => ({})), loadPolicy()]);
  const chosen = readSettings(stored[key], { ...defaults, language: browserLanguage() });
  if (policy === null) throw new TransportError('away', textsIn(chosen.language)('policyLate'));
  const accepted = readAccepted(stored[schoolKey]);
  const text = policy['configuration'];
  const read = readPolicyText(stored[policyKey], text) ?? readPolicyText(lastRead, text);
  const byPolicy = laidOver(read?.configuration ?? {}, fromShortKeys(policy));
  const config = laidOver(accepted?.configuration ?? {}, byPolicy);
  const bySchool = choicesIn(config);
  const { sites, ...others } = fromPolicy(policy);
  return {
    settings: { ...withoutChoices(readSettings(policyOf(policy), chosen), bySchool), config },
    chosen,
    fixed: new Set([...choicesIn(byPolicy).keys(), ...Object.keys(others).filter(name => !schoolKeys.includes(name)), ...isRecord(sites) ? Object.keys(sites) : []]),
    bySchool,
    accepted,
    policyProblem: read?.problem ?? '',
    unread: typeof text === 'string' && text.trim() !== '' && read === null ? text : null,
  };
}

/** Keeps what the user chose. @throws when the browser has no room left */
export async function saveSettings(chosen: Settings): Promise<void> {
  const { config: _, ...own } = chosen;
  await api.storage.local.set({ [key]: own });
}

/** Keeps the settings of a school; null forgets them. @throws when the browser has no room left */
export async function saveAccepted(accepted: AcceptedSettings | null): Promise<void> {
  await (accepted === null ? api.storage.local.remove(schoolKey) : api.storage.local.set({ [schoolKey]: accepted }));
}

/** Notes what a policy says; a browser without room keeps it as long as it runs this script. */
export async function saveReadPolicy(read: ReadPolicy): Promise<void> {
  lastRead = read;
  await api.storage.local.set({ [policyKey]: read }).catch(() => undefined);
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

function policyOf(policy: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fromPolicy(policy)).filter(([name]) => !schoolKeys.includes(name)));
}

/** What the school fixed by policy; null when the browser does not say. */
async function loadPolicy(): Promise<Record<string, unknown> | null> {
  try {
    const policy: unknown = await within(patience, api.storage.managed.get());
    return isRecord(policy) ? policy : {};
  } catch (error) {
    // Firefox says so by an error when there is no policy.
    return error instanceof TooLate ? null : {};
  }
}

function readPolicyText(stored: unknown, text: unknown): ReadPolicy | null {
  return isRecord(stored) && stored['text'] === text && isRecord(stored['configuration']) && typeof stored['problem'] === 'string'
    ? { text: String(text), configuration: stored['configuration'], problem: stored['problem'] } : null;
}

/** What the school says is told by its configuration alone. */
function withoutChoices(settings: Settings, bySchool: ReadonlyMap<SchoolChoice, string>): Settings {
  return {
    ...settings,
    ...(bySchool.has('protocol') ? { protocol: '' } : {}),
    ...(bySchool.has('role') ? { role: '' } : {}),
    ...(bySchool.has('account') ? { account: '' } : {}),
    ...(bySchool.has('schools') ? { schools: [] } : {}),
  };
}

/** The language of a user who chose none. */
export function browserLanguage(): 'nl' | 'en' {
  return api.i18n.getUILanguage().toLowerCase().startsWith('en') ? 'en' : 'nl';
}
