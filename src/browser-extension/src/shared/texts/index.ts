import type { Language } from '../settings';
import { en } from './en';
import { nl, type TextKey } from './nl';

export type { TextKey } from './nl';

/** The sentence for `key`, with `{n}` and `{m}` filled in. */
export type Texts = (key: TextKey, n?: string | number, m?: string | number) => string;

export function textsIn(language: Language): Texts {
  const table: Record<TextKey, string> = language === 'en' ? en : nl;
  return (key, n = '', m = '') => table[key].replace('{n}', () => String(n)).replace('{m}', () => String(m));
}
