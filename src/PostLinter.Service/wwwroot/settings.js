// Who posts what, where: kept in this browser, because it says nothing about a draft.

import { allProtocols, wordsOf } from './catalogue.js';
import { byId, make } from './dom.js';
import { say, word } from './texts.js';

const Key = 'postlint.settings';
const Fields = ['rol', 'account', 'kanaal', 'soort'];
const settings = JSON.parse(localStorage.getItem(Key) ?? '{}');

export const get = (key) => settings[key] ?? '';

export function set(key, value) {
  settings[key] = value;
  localStorage.setItem(Key, JSON.stringify(settings));
}

/** What goes along with a draft. */
export function getMetadata() {
  return Object.fromEntries(Fields.map((field) => [field, get(field)]).filter(([, value]) => value !== ''));
}

/** Builds the choices in the language of the page. */
export function showSettings(onChange) {
  const place = byId('settings');
  place.querySelectorAll('label').forEach((label) => label.remove());
  place.append(
    choice('protocol', [['', say('auto')], ...allProtocols().map((p) => [p.id, `${p.name}`])], onChange),
    ...Fields.map((field) => choice(field, [['', say('unknown')], ...wordsOf(field).map((value) => [value, word(value)])], onChange)));
}

function choice(field, options, onChange) {
  const select = make('select', { name: field, onchange: () => { set(field, select.value); onChange(); } },
    options.map(([value, label]) => make('option', { value }, label)));
  select.value = get(field);
  return make('label', {}, say(field), select);
}
