// The findings as cards. A card whose finding stands stays the same element, so that the focus is not lost while somebody types.

import { clauseOf, explain, titleOf } from './catalogue.js';
import { byId, make } from './dom.js';
import { isEnglish, say } from './texts.js';

/** What a finding is to the eye: its severity, or a question. */
export const kindOf = (diagnostic) => diagnostic.outcome === 'question' ? 'question' : diagnostic.severity;

/** Gives every finding a name that outlives a change elsewhere in the draft. */
export function name(diagnostics) {
  const seen = new Map();
  return diagnostics.map((diagnostic) => {
    const base = [diagnostic.rule, diagnostic.outcome, diagnostic.text, diagnostic.message].join('|');
    seen.set(base, (seen.get(base) ?? 0) + 1);
    return { ...diagnostic, id: `${base}|${seen.get(base)}` };
  });
}

/** Shows violations under a heading. */
export function showFindings(diagnostics, { onShow, onFix }) {
  show(byId('findings'), say('violationsTitle'), diagnostics, (diagnostic) => card(diagnostic, { onShow, onFix }));
}

/** Shows what to do around posting; the same advice once. */
export function showReminders(diagnostics) {
  const once = diagnostics.filter((d, i) => diagnostics.findIndex((other) => other.advice === d.advice) === i);
  show(byId('reminders'), say('remindersTitle'), once, (diagnostic) =>
    make('li', { className: 'card' }, make('p', {}, diagnostic.advice), why(diagnostic.clauses)));
}

/** Emphasises the card of a finding. */
export function chooseCard(id) {
  document.querySelectorAll('.card.here').forEach((element) => element.classList.remove('here'));
  const found = [...document.querySelectorAll('#findings .card')].find((element) => element.dataset.id === id);
  found?.classList.add('here');
  return found;
}

/** Why: the clauses in our own words, the first in full. */
export function why(ids) {
  const [first, ...rest] = ids;
  const clause = clauseOf(first);
  if (clause === undefined) {
    return null;
  }

  const shown = 3;
  const others = rest.length > 0 ? `; ${isEnglish() ? 'see also' : 'zie ook'} ${rest.slice(0, shown).join(', ')}${rest.length > shown ? '…' : ''}` : '';
  return make('p', { className: 'quiet' }, make('span', { lang: 'nl' }, clause.summary), ' ', make('span', { className: 'key' }, `(${first}${others})`));
}

function show(place, title, diagnostics, build) {
  if (diagnostics.length === 0) {
    place.replaceChildren();
    return;
  }

  const list = place.querySelector('ul') ?? make('ul', { className: 'group' });
  if (list.parentElement !== place) {
    place.replaceChildren(make('h3', { className: 'quiet heading' }), list);
  }

  place.querySelector('.heading').textContent = title;
  const old = new Map([...list.children].map((element) => [element.dataset.id, element]));
  const next = diagnostics.map((diagnostic) => {
    const content = JSON.stringify([diagnostic, isEnglish()]);
    const kept = old.get(diagnostic.id);
    if (kept?.content === content) {
      return kept;
    }

    const element = build(diagnostic);
    element.dataset.id = diagnostic.id;
    element.content = content;
    return element;
  });

  [...list.children].filter((element) => !next.includes(element)).forEach((element) => element.remove());
  next.forEach((element, i) => {
    if (list.children[i] !== element) {
      list.insertBefore(element, list.children[i] ?? null);
    }
  });
}

function card(diagnostic, { onShow, onFix }) {
  const kind = kindOf(diagnostic);
  return make('li', { className: `card ${kind}` },
    make('header', {},
      make('h3', {}, titleOf(diagnostic.rule)),
      make('span', { className: `pill ${kind}` }, say(kind))),
    make('p', { className: 'words' }, diagnostic.text === '' ? say('whole') : make('q', { lang: 'nl' }, shorten(diagnostic.text))),
    make('p', {}, diagnostic.message),
    make('dl', {},
      make('dt', {}, say('doThis')), make('dd', {}, diagnostic.advice),
      make('dt', {}, say('why')), make('dd', {}, why(diagnostic.clauses))),
    make('div', { className: 'row' },
      diagnostic.fixes.map((fix) => make('button', { type: 'button', onclick: () => onFix(diagnostic.id, fix) }, fix.title)),
      diagnostic.text === '' ? null : make('button', { type: 'button', onclick: () => onShow(diagnostic.id) }, say('show'))),
    more(diagnostic.rule));
}

function shorten(text) {
  const longest = 90;
  return text.length > longest ? `${[...text.slice(0, longest)].slice(0, -1).join('')}…` : text;
}

/** The page of the rule, when somebody asks for it. */
function more(rule) {
  const body = make('div', {}, say('loading'));
  const details = make('details', {}, make('summary', {}, `${say('more')} (${rule})`), body);
  details.addEventListener('toggle', async () => {
    const page = details.open ? await explain(rule, isEnglish() ? 'en' : 'nl').catch(() => null) : null;
    if (page) {
      body.replaceChildren(...page.sections.flatMap((section) => [make('h4', {}, section.heading), ...paragraphs(section.text)]));
    }
  });
  return details;
}

/** Paragraphs, lists and examples of a rule's page; its Markdown has nothing else. */
function paragraphs(markdown) {
  return markdown.split(/^```.*$/m).flatMap((block, i) => i % 2 === 1
    ? [make('pre', { lang: 'nl' }, block.trim())]
    : block.split(/\n{2,}/).map((p) => p.trim()).filter((p) => p !== '').map((p) => p.startsWith('- ')
      ? make('ul', { className: 'plain' }, p.split(/\n(?=- )/).map((item) => make('li', {}, item.slice(2))))
      : make('p', {}, p)));
}
