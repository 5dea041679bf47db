// Who posts what, where: kept in this browser, because it says nothing about a draft.

import { allProtocols, wordsOf } from './catalogue.js';
import { byId, make } from './dom.js';
import { say, word } from './texts.js';

const Key = 'postlint.settings';
const Fields = ['rol', 'account', 'kanaal', 'soort'];
const settings = read();

export const get = (key) => settings[key] ?? '';

export function set(key, value) {
  settings[key] = value;
  try {
    localStorage.setItem(Key, JSON.stringify(settings));
  } catch {
    // Full, or forbidden: they hold as long as the page is open.
  }
}

function read() {
  try {
    return JSON.parse(localStorage.getItem(Key) ?? '{}') ?? {};
  } catch {
    return {};
  }
}

/** What goes along with a draft. */
export function getMetadata() {
  return Object.fromEntries(Fields.map((field) => [field, get(field)]).filter(([, value]) => value !== ''));
}

/** Builds the choices in the language of the page. */
export function showSettings(onChange) {
  const changed = () => {
    summarise();
    onChange();
  };
  byId('choices').ariaLabel = say('settings');
  byId('choices').replaceChildren(
    choice('protocol', [['', say('auto')], ...allProtocols().map((p) => [p.id, p.name])], changed),
    ...Fields.map((field) => choice(field, [['', say('unknown')], ...wordsOf(field).map((value) => [value, word(value)])], changed)));
  summarise();
}

/** What was chosen, for when the choices are folded away. */
function summarise() {
  byId('chosen').textContent = [...byId('choices').querySelectorAll('select')]
    .filter((select) => select.value !== '').map((select) => select.selectedOptions[0].textContent).join(', ');
}

function choice(field, options, onChange) {
  const select = make('select', { name: field, onchange: () => { set(field, select.value); onChange(); } },
    options.map(([value, label]) => make('option', { value }, label)));
  select.value = get(field);
  return make('label', {}, say(field), select);
}
