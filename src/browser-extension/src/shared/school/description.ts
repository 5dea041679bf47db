import { isRecord } from '../protocol';
import type { TextKey, Texts } from '../texts';
import { nlSchool } from '../texts/nl-school';
import { textOf, type Configuration } from './configuration';

/** One key of a configuration in words. */
export interface ConfigurationLine {
  readonly label: string;
  readonly value: string;
}

/** All that a configuration says, key by key, for people who decide about it. */
export function linesOf(configuration: Configuration, texts: Texts): ConfigurationLine[] {
  return Object.entries(configuration).map(([key, value]) => ({ label: labelOf(key, texts), value: key === 'regels' ? titlesOf(value) : textOf(value) }));
}

/**
 * What somebody should know before they accept a configuration: where PostLinter will be silent because of it.
 * @param titles Of rules, by id.
 */
export function warningsOf(configuration: Configuration, titles: Readonly<Record<string, string>>, texts: Texts): string[] {
  const severities = isRecord(configuration['ernst']) ? Object.entries(configuration['ernst']) : [];
  const off = severities.filter(([, severity]) => severity === 'off' || severity === 'hidden').map(([rule]) => titles[rule] === undefined ? rule : `${titles[rule]} (${rule})`);
  const names = ['openbare_namen', 'publieke_personen'].map(key => textOf(configuration[key])).filter(Boolean);
  return [
    ...(off.length === 0 ? [] : [texts('warn_off', off.join('; '))]),
    ...(names.length === 0 ? [] : [texts('warn_names', names.join(', '))]),
  ];
}

/** The lines of a proposal, each beside what it replaces. */
export function changesOf(proposed: Configuration, now: Configuration, texts: Texts): ConfigurationLine[] {
  const before = new Map(linesOf(now, texts).map(({ label, value }) => [label, value]));
  return linesOf(proposed, texts).map(({ label, value }) => {
    const old = before.get(label) ?? '';
    return { label, value: old === value || old === '' ? value : texts('proposalNow', value, old) };
  });
}

/** A configuration that says nothing. */
export function isEmpty(configuration: Configuration): boolean {
  return Object.keys(configuration).length === 0;
}

function labelOf(key: string, texts: Texts): string {
  return `key_${key}` in nlSchool ? texts(`key_${key}` as TextKey) : key;
}

function titlesOf(rules: unknown): string {
  return Array.isArray(rules) ? rules.map(rule => isRecord(rule) ? `${textOf(rule['id'])} ${textOf(rule['titel'])}`.trim() : '').filter(Boolean).join(', ') : '';
}
