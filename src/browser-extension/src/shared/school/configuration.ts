import { isRecord, strings } from '../protocol';

/** What a school says about itself: the keys of `postlint.yaml`, read and checked by the engine. */
export type Configuration = Readonly<Record<string, unknown>>;

/** Settings that somebody accepted from a link or a file. */
export interface AcceptedSettings {
  readonly from: 'link' | 'file';
  readonly configuration: Configuration;
}

/** What was stored as accepted settings; null for anything else. */
export function readAccepted(stored: unknown): AcceptedSettings | null {
  return isRecord(stored) && isRecord(stored['configuration']) && (stored['from'] === 'link' || stored['from'] === 'file')
    ? { from: stored['from'], configuration: stored['configuration'] } : null;
}

/** Choices of a user that a school may make in their place, by the name of the setting. */
export type SchoolChoice = 'protocol' | 'role' | 'account' | 'schools';

/** One configuration laid over another: what `over` says of a key holds. The defaults of drafts join key by key. */
export function laidOver(under: Configuration, over: Configuration): Configuration {
  const both = { ...under, ...over };
  const [low, high] = [under['standaard'], over['standaard']];
  return isRecord(low) && isRecord(high) ? { ...both, standaard: { ...low, ...high } } : both;
}

/** The choices that a configuration makes. */
export function choicesIn(configuration: Configuration): ReadonlyMap<SchoolChoice, string> {
  const defaults = isRecord(configuration['standaard']) ? configuration['standaard'] : {};
  const told: [SchoolChoice, string][] = [
    ['protocol', textOf(configuration['protocol'])], ['role', textOf(defaults['rol'])],
    ['account', textOf(defaults['account'])], ['schools', textOf(configuration['scholen'], '\n')],
  ];
  return new Map(told.filter(([, text]) => text !== ''));
}

/** A value as people read it on one line; keys with their values for a group. */
export function textOf(value: unknown, between = ', '): string {
  if (Array.isArray(value)) return value.map(item => textOf(item)).join(between);
  if (isRecord(value)) return Object.entries(value).map(([key, inner]) => `${key}: ${textOf(inner)}`).join('; ');
  return value === undefined || value === null ? '' : String(value);
}

/** The short keys of a policy as a configuration: an administrator types a word, not YAML. */
export function fromShortKeys(policy: Readonly<Record<string, unknown>>): Configuration {
  const text = (key: string): string => typeof policy[key] === 'string' ? policy[key] : '';
  const [protocol, role, account, schools] = [text('protocol'), text('role'), text('account'), strings(policy['schools'])];
  const defaults = { ...(role === '' ? {} : { rol: role }), ...(account === '' ? {} : { account }) };
  return {
    ...(protocol === '' ? {} : { protocol }),
    ...(schools.length === 0 ? {} : { scholen: schools }),
    ...(Object.keys(defaults).length === 0 ? {} : { standaard: defaults }),
  };
}
