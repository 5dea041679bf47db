// Ties the page together: a draft, what was found in it, and what the author does about it.

import { load, nameOf } from './catalogue.js';
import { createChecker } from './checker.js';
import { byId, make } from './dom.js';
import * as editor from './editor.js';
import { chooseCard, kindOf, name, showFindings, showReminders } from './findings.js';
import * as host from './host.js';
import { forgetAnswers, getAnswers, showQuestions } from './questions.js';
import * as settings from './settings.js';
import { count, fillPage, isEnglish, say, setLanguage } from './texts.js';

let found = [];
let foundIn = '';
let isLoadedIn = '';

const lang = () => isEnglish() ? 'en' : 'nl';
const tell = (key) => { byId('told').textContent = key === '' ? '' : say(key); };

const checker = createChecker({
  prepare,
  getRequest: request,
  getLanguage: lang,
  onStart: () => { if (found.length === 0) { status([pill('plain', say('busy'))]); } },
  onResult: show,
  onRefused: (sentence) => fail(asSentence(sentence)),
  onDown: (error) => fail(host.explain(error), host.isMendable(error)),
  onLocked: lock,
});

/** Fetches what the page shows beside findings, once a language; false where the page is not let in. */
async function prepare() {
  if (isLoadedIn !== lang()) {
    const wanted = lang();
    if (!await load(wanted)) {
      return false;
    }

    isLoadedIn = wanted;
    settings.showSettings(() => checker.schedule(0));
  }

  return true;
}

function request() {
  const answers = getAnswers();
  const protocol = settings.get('protocol');
  return host.adapt({
    text: editor.getText(),
    meta: { ...settings.getMetadata(), ...(Object.keys(answers).length > 0 ? { attestaties: answers } : {}) },
    ...(protocol === '' ? {} : { protocol }),
  });
}

function show(document, text) {
  warn('');
  foundIn = text;
  found = document === null ? [] : name(document.diagnostics);
  const violations = found.filter((d) => d.outcome === 'violation');
  editor.setSpans(found.filter((d) => d.outcome !== 'reminder').map((d) => ({ id: d.id, start: d.start, end: d.end, kind: kindOf(d) })));
  showFindings(violations, { onShow: reveal, onFix: fix });
  showQuestions(found.filter((d) => d.outcome === 'question'), () => checker.schedule(0));
  showReminders(found.filter((d) => d.outcome === 'reminder'));
  if (document === null) {
    status([pill('plain', say('waiting'))]);
    byId('choice').textContent = '';
    return;
  }

  const { errors, warnings, infos, questions, reminders } = document.summary;
  const pills = [['error', 'errors', errors], ['warning', 'warnings', warnings], ['info', 'infos', infos], ['info', 'questions', questions], ['plain', 'reminders', reminders]]
    .filter(([, , n]) => n > 0).map(([kind, key, n]) => pill(kind, count(key, n)));
  status(violations.length + questions === 0 ? [pill('fine', say('clean')), ...pills] : pills);
  byId('choice').textContent = say('checkedBy')(document.protocols.map(nameOf));
  if (document.errors?.length > 0) {
    warn(document.errors.map((e) => e.message).join(' '));
  }
}

const pill = (kind, text) => make('li', { className: `pill ${kind}` }, text);

/** Said aloud only when it changes: not at every pause in the typing. */
function status(pills) {
  const text = pills.map((p) => p.textContent).join(', ');
  const place = byId('status');
  if (place.dataset.said !== text) {
    place.dataset.said = text;
    place.replaceChildren(make('ul', { className: 'pills' }, pills));
  }
}

/** Refusals come as programs say them. */
const asSentence = (text) => text.charAt(0).toUpperCase() + text.slice(1) + (/[.!?)]$/.test(text) ? '' : '.');

function warn(sentence) {
  byId('problem').textContent = sentence;
  byId('problem').hidden = sentence === '';
}

/** Nothing came of a check: what was found before still stands. `again` offers to try it once more, without losing the text as a reload would. */
function fail(sentence, again = false) {
  const lead = make('strong', {}, say(found.length === 0 ? 'notChecked' : 'notCheckedAnew'));
  const button = make('button', { type: 'button', onclick: () => checker.schedule(0) }, say('again'));
  const said = [make('p', {}, [lead, ` ${sentence}`]), ...again ? [button] : []];
  // What stands there already is not said twice, and its button not taken from under a finger.
  if (byId('problem').hidden || byId('problem').textContent !== said.map((part) => part.textContent).join('')) {
    byId('problem').replaceChildren(...said);
  }

  byId('problem').hidden = false;
  if (found.length === 0) {
    status([]);
  }
}

function reveal(id) {
  const finding = found.find((d) => d.id === id);
  if (finding && editor.getText() === foundIn) {
    editor.choose(id);
    editor.select(finding.start, finding.end);
    chooseCard(id);
  }
}

/** Places hold only in the text that was checked; in any other the fix waits for the next check. */
function fix(id, { edits }) {
  if (editor.getText() === foundIn) {
    editor.apply(edits);
    tell('applied');
    checker.schedule(0);
  }
}

/** The text without front matter, as it can be pasted. */
const cleanText = () => editor.getText().replace(/^---\n[\s\S]*?\n---\n+/, '');

async function copy() {
  try {
    await navigator.clipboard.writeText(cleanText());
    tell('copied');
  } catch {
    byId('draft').select();
    tell('copyFailed');
  }
}

async function save() {
  const answer = await host.call('POST', `/v1/report?lang=${lang()}`, request()).catch(() => null);
  if (answer) {
    const url = URL.createObjectURL(await answer.blob());
    make('a', { href: url, download: isEnglish() ? 'checked.html' : 'nagelezen.html' }).click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
    tell('saved');
  }
}

function clear() {
  editor.clear();
  forgetAnswers();
  tell('cleared');
  checker.schedule(0);
}

function lock() {
  byId('desk').hidden = true;
  host.showLocked();
}

function useLanguage(value) {
  settings.set('lang', value);
  setLanguage(value);
  document.documentElement.lang = value;
  fillPage(document);
  tell('');
  if (!byId('desk').hidden) {
    checker.schedule(0);
  }
}

function useTheme(value) {
  settings.set('theme', value);
  const isDark = value === 'dark' || (value !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
}

async function start() {
  const asked = new URLSearchParams(location.search).get('lang');
  if (asked === 'nl' || asked === 'en') {
    settings.set('lang', asked);
  }

  useTheme(settings.get('theme') || 'auto');
  byId('theme').value = settings.get('theme');
  byId('theme').addEventListener('change', (event) => useTheme(event.target.value));
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => useTheme(settings.get('theme')));
  useLanguage(settings.get('lang') || 'nl');
  byId('lang').value = settings.get('lang');
  byId('lang').addEventListener('change', (event) => useLanguage(event.target.value));
  if (!await host.enter()) {
    lock();
    return;
  }

  byId('desk').hidden = false;
  host.showSchool(() => checker.schedule(0));
  host.prepare();
  byId('copy').addEventListener('click', copy);
  byId('print').addEventListener('click', () => window.print());
  byId('save').addEventListener('click', save);
  byId('clear').addEventListener('click', clear);
  byId('settings').open = matchMedia('(min-width: 52rem)').matches;
  editor.listen({
    onChange: () => { tell(''); checker.schedule(); },
    onCaret: (id) => {
      editor.choose(id);
      chooseCard(id);
    },
  });
  useLanguage(settings.get('lang'));
}

await start();
