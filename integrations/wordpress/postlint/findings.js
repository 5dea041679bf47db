// What the panel says about an answer of the service, and whether it holds the post back. No WordPress in here.
(function (root) {
  'use strict';

  const words = { error: 'Fout', warning: 'Let op', info: 'Tip' };
  const order = ['error', 'warning', 'info'];

  /** The text that is checked: the title, and what the editor would save. */
  function textOf(title, content) {
    return title ? `${title}\n\n${content}` : content;
  }

  /** One item a finding, worst first: {severity, label, place, message, advice, clauses}. Reminders come last. */
  function itemsOf(answer) {
    const found = answer.diagnostics.filter((d) => order.includes(d.severity));
    const rank = (d) => (d.outcome === 'reminder' ? order.length : order.indexOf(d.severity));
    return found
      .map((d, at) => ({ d, at }))
      .sort((a, b) => rank(a.d) - rank(b.d) || a.at - b.at)
      .map(({ d }) => ({
        severity: d.severity,
        label: d.outcome === 'question' ? 'Vraag' : d.outcome === 'reminder' ? 'Denk aan' : words[d.severity],
        place: d.text || '',
        message: d.message,
        advice: d.advice,
        clauses: d.clauses.join(', '),
      }));
  }

  /** True if the post is held back: by something seen in it that is an error, never by a question or a reminder. */
  function holdsBack(answer) {
    return answer.diagnostics.some((d) => d.severity === 'error' && d.outcome === 'violation');
  }

  /**
   * Checks one text at a time and drops answers that are overtaken. `check` gives a promise of an answer; `tell` gets
   * {state: 'checking' | 'done' | 'unreachable', answer, lock}. Whatever goes wrong, nothing is held back.
   */
  function createChecker(check, tell) {
    let version = 0;
    return {
      async run(text) {
        const mine = ++version;
        tell({ state: 'checking', answer: null, lock: false });
        let next;
        try {
          const answer = await check(text);
          next = { state: 'done', answer, lock: holdsBack(answer) };
        } catch {
          next = { state: 'unreachable', answer: null, lock: false };
        }
        if (mine === version) {
          tell(next);
        }
      },
      stop() {
        version++;
        tell({ state: 'checking', answer: null, lock: false });
      },
    };
  }

  const api = { textOf, itemsOf, holdsBack, createChecker };
  if (typeof module === 'object' && module.exports) {
    module.exports = api;
  } else {
    root.postlint = api;
  }
})(globalThis);
