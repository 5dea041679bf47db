// How the server is started and what it is told: nothing here needs VS Code, so that it can be tried without.

/** The section of the settings, and what the server calls it. */
export const section = 'postlint';

/** The drafts that the server reads, saved or not. */
export const languages = ['markdown', 'plaintext'] as const;

/** The keys that the server reads. */
export const keys = ['protocol', 'rol', 'account', 'kanaal', 'soort', 'lang'] as const;

/** The action that takes all suggestions; the user asks for it, saving never does. */
export const takeAllKind = 'source.postlint.suggestions';

export const protocols = ['vsnon', 'ccc', 'compass', 'konot', 'osvs'] as const;

export const roles = ['docent', 'medewerker', 'staf', 'leidinggevende', 'schoolleider', 'bestuurder', 'stagiair', 'vrijwilliger', 'leerling', 'ouder', 'extern'] as const;

/** Reads one setting. */
export type Setting = (key: string) => string | undefined;

/** The program and its arguments. */
export function command(setting: Setting): { command: string; args: string[] } {
  return { command: setting('path')?.trim() || 'postlint', args: ['lsp', '--stdio'] };
}

/** What the server is told when it starts: the settings that have a value. */
export function options(setting: Setting): Record<string, string> {
  return Object.fromEntries(keys.map(key => [key, setting(key)?.trim() ?? '']).filter(([, value]) => value !== ''));
}

/** A diagnostic as far as the status bar and the explanation need it. */
export interface Found {
  source?: string;
  code?: unknown;
}

/** How many findings of ours there are. */
export function count(found: readonly Found[]): number {
  return found.filter(f => f.source === section).length;
}
