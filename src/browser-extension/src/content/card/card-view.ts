import { h } from '../../shared/dom';
import type { Answer, Answerer, Answers } from '../../shared/messages';
import type { Finding, Fix } from '../../shared/protocol';
import type { Texts } from '../../shared/texts';
import { markKindOf } from '../marks/marker';

/** What somebody can do on a card. */
export interface CardActions {
  apply(fix: Fix): void;
  answer(question: string, answer: Answer): void;
  hide(): void;
  move(by: 1 | -1): void;
  close(): void;
}

/** What one card tells. */
export interface CardContent {
  readonly finding: Finding;
  readonly answers: Answers;
  /** Counts from 1. */
  readonly position: number;
  readonly count: number;
  /** Who checked the draft. */
  readonly by: Answerer;
}

/** Builds the card of one finding: what, why, which clause, what to do, and the buttons that do it. */
export function cardOf({ finding, answers, position, count, by }: CardContent, texts: Texts, actions: CardActions): HTMLElement {
  return h('section', { class: `card ${markKindOf(finding)}`, role: 'dialog', 'aria-modal': 'false', 'aria-labelledby': 'title', 'aria-describedby': 'message', tabindex: '-1' },
    h('header', {},
      h('h2', { id: 'title' }, h('span', { class: 'kind' }, kindOf(finding, texts)), finding.title || finding.rule),
      h('button', { class: 'close', type: 'button', 'aria-label': texts('close'), click: () => actions.close() }, '×')),
    h('p', { id: 'message' }, finding.message),
    finding.question === null ? null : questionOf(finding, answers, texts, actions),
    ...clausesOf(finding, texts),
    ...finding.advice === '' ? [] : [h('h3', {}, texts('whatToDo')), h('p', {}, finding.advice)],
    finding.fixes.length === 0 ? null : h('div', { class: 'actions fixes' }, ...finding.fixes.map(fix =>
      h('button', { class: 'main', type: 'button', click: () => actions.apply(fix) }, fix.title))),
    footerOf(position, count, texts, actions),
    h('p', { class: 'by' }, texts(`by_${by}`)));
}

function kindOf(finding: Finding, texts: Texts): string {
  return texts(finding.outcome === 'violation' ? `violation_${finding.severity}` : finding.outcome);
}

function clausesOf(finding: Finding, texts: Texts): HTMLElement[] {
  if (finding.clauseTexts.length === 0) return [];
  return [h('h3', {}, texts('clauses')), h('ul', {}, ...finding.clauseTexts.slice(0, 3).map(clause =>
    h('li', {}, clause.text === '' ? null : `${clause.text} `, h('span', { class: 'id' }, clause.id))))];
}

function questionOf(finding: Finding, answers: Answers, texts: Texts, actions: CardActions): HTMLElement {
  const key = finding.question ?? '';
  const given = answers[key];
  const button = (answer: Answer, label: string): HTMLElement =>
    h('button', { type: 'button', class: `answer ${answer}`, 'aria-pressed': String(given === answer), click: () => actions.answer(key, answer) }, label);
  return h('div', { role: 'group', 'aria-labelledby': 'question' },
    h('p', { id: 'question', class: 'quote' }, finding.questionText || finding.message),
    h('div', { class: 'actions' }, button('ja', texts('yes')), button('nee', texts('no')), button('weet_niet', texts('dontKnow'))),
    given === 'weet_niet' ? h('p', { class: 'notice' }, texts('answered_weet_niet')) : null);
}

function footerOf(position: number, count: number, texts: Texts, actions: CardActions): HTMLElement {
  const many = count > 1;
  return h('footer', {},
    h('span', { class: 'position' }, many ? texts('position', position, count) : ''),
    many ? h('button', { type: 'button', class: 'previous', 'aria-label': texts('previous'), click: () => actions.move(-1) }, '‹') : null,
    many ? h('button', { type: 'button', class: 'next', 'aria-label': texts('next'), click: () => actions.move(1) }, '›') : null,
    h('button', { type: 'button', class: 'hide', click: () => actions.hide() }, texts('hide')));
}
