// The questions that only the author can answer. An answer goes along with the next check; it is kept as long as the draft is.

import { questionOf } from './catalogue.js';
import { byId, make } from './dom.js';
import { why } from './findings.js';
import { say } from './texts.js';

const answers = new Map();
const asked = new Map();

/** The answers as the metadata wants them. */
export const getAnswers = () => Object.fromEntries([...answers].filter(([, answer]) => answer !== ''));

export function forgetAnswers() {
  answers.clear();
  asked.clear();
}

/** Shows the questions that are open, and those that were answered, so that an answer can be taken back. */
export function showQuestions(diagnostics, onAnswer) {
  const open = new Map();
  for (const diagnostic of diagnostics) {
    const key = diagnostic.question ?? diagnostic.rule;
    open.set(key, [...(open.get(key) ?? []), diagnostic]);
  }

  for (const [key, raised] of open) {
    asked.set(key, raised);
  }

  // A question that the draft no longer raises and that nobody answered has gone.
  for (const key of [...asked.keys()].filter((k) => !open.has(k) && !answers.get(k))) {
    asked.delete(key);
  }

  draw(onAnswer);
}

function draw(onAnswer) {
  const place = byId('questions');
  const active = document.activeElement;
  const focused = place.contains(active) ? [active.name, active.value] : null;
  place.replaceChildren();
  if (asked.size > 0) {
    place.append(
      make('h3', { className: 'quiet heading' }, say('questionsTitle')),
      make('ul', { className: 'group' }, [...asked].map(([key, raised]) => card(key, raised, onAnswer))));
  }

  if (focused) {
    place.querySelector(`input[name="${CSS.escape(focused[0])}"][value="${focused[1]}"]`)?.focus();
  }
}

function card(key, raised, onAnswer) {
  const words = [...new Set(raised.map((d) => d.text).filter((text) => text !== ''))];
  const answer = answers.get(key) ?? '';
  return make('li', { className: 'card question' },
    make('fieldset', {},
      make('legend', {}, questionOf(key) ?? raised[0].message),
      words.length === 0 ? null : make('p', { className: 'quiet' }, `${say('about')}: `, words.map((text, i) => [i > 0 ? ', ' : '', make('q', { lang: 'nl' }, text)]).flat()),
      why(raised[0].clauses),
      make('div', { className: 'answers' }, [['ja', 'yes'], ['nee', 'no'], ['', 'dontKnow']].map(([value, label]) => make('label', {},
        make('input', {
          type: 'radio', name: key, value, checked: answer === value,
          onchange: () => {
            answers.set(key, value);
            draw(onAnswer);
            onAnswer();
          },
        }),
        say(label)))),
      answer === 'nee' ? make('p', {}, say('noHelp')) : null));
}
