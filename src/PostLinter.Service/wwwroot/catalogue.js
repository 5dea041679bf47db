// Titles of rules, clauses and wordings of questions, fetched once a language.

import { call } from './host.js';

let rules = new Map();
let clauses = new Map();
let questions = new Map();
let protocols = [];
let metadata = {};

/** False where the page is not let in. */
export async function load(lang) {
  const [ruleList, protocolList, words] = await Promise.all(
    ['rules', 'protocols', 'metadata'].map(async (name) => (await call('GET', `/v1/${name}?lang=${lang}`))?.json()));
  if (!ruleList || !protocolList || !words) {
    return false;
  }

  rules = new Map(ruleList.rules.map((rule) => [rule.id, rule.title]));
  protocols = protocolList.protocols;
  clauses = new Map(protocols.flatMap((protocol) => protocol.clauses.map((clause) => [clause.id, clause])));
  questions = new Map(words.questions.map((question) => [question.key, question.text]));
  metadata = words;
  return true;
}

export const titleOf = (rule) => rules.get(rule) ?? rule;
export const clauseOf = (id) => clauses.get(id);
export const questionOf = (key) => questions.get(key);
export const nameOf = (protocol) => protocols.find((p) => p.id === protocol)?.name ?? protocol;
export const allProtocols = () => protocols;
export const wordsOf = (key) => metadata[key] ?? [];

/** The page of a rule. */
export const explain = async (rule, lang) => (await call('GET', `/v1/explain/${rule}?lang=${lang}`))?.json();
