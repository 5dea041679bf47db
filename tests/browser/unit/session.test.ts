import assert from 'node:assert/strict';
import { test } from 'node:test';
import { longest, quiet, Session } from '../../../src/browser-extension/src/content/session';
import type { Answers, CheckReply } from '../../../src/browser-extension/src/shared/messages';
import type { Finding } from '../../../src/browser-extension/src/shared/protocol';
import { finding, replacement } from '../support/findings';
import { ManualClock, settled } from '../support/manual-clock';

/** A session whose checks the test answers by hand. */
function setUp(): { clock: ManualClock; session: Session; sent: { text: string; answers: Answers; reply: (reply: CheckReply) => Promise<void> }[] } {
  const clock = new ManualClock();
  const sent: ReturnType<typeof setUp>['sent'] = [];
  const session = new Session({
    check: (text, answers) => new Promise(resolve => sent.push({ text, answers, reply: reply => {
      resolve(reply);
      return settled();
    } })),
    changed: () => undefined,
  }, clock);
  return { clock, session, sent };
}

const ok = (...findings: Finding[]): CheckReply => ({ status: 'ok', findings, by: 'service' });

test('a draft is checked once its author pauses', async () => {
  const { clock, session, sent } = setUp();
  session.edit('Sa');
  await clock.advance(quiet - 1);
  session.edit('Sanne');
  await clock.advance(quiet - 1);
  assert.equal(sent.length, 0);
  await clock.advance(1);
  assert.deepEqual(sent.map(({ text }) => text), ['Sanne']);
});

test('one check runs at a time, and what was typed meanwhile is checked after it', async () => {
  const { clock, session, sent } = setUp();
  session.edit('Sanne');
  await clock.advance(quiet);
  session.edit('Sanne won');
  await clock.advance(longest);
  assert.equal(sent.length, 1);
  await sent[0]?.reply(ok());
  await clock.advance(quiet);
  assert.deepEqual(sent.map(({ text }) => text), ['Sanne', 'Sanne won']);
});

test('a reply that comes late is moved to where its words are now', async () => {
  const { clock, session, sent } = setUp();
  const text = 'Vandaag won Sanne.';
  session.edit(text);
  await clock.advance(quiet);
  session.edit(`Hoera! ${text}`);
  await sent[0]?.reply(ok(finding(text, 'Sanne', { fixes: [replacement(text, 'Sanne', 'een leerling')] })));
  const [found] = session.findings;
  assert.equal(found?.start, 19);
  assert.equal(found?.fixes[0]?.edits[0]?.start, 19);
});

test('a late reply says nothing of words that were changed meanwhile', async () => {
  const { clock, session, sent } = setUp();
  session.edit('Vandaag won Sanne.');
  await clock.advance(quiet);
  session.edit('Vandaag won Sannah.');
  await sent[0]?.reply(ok(finding('Vandaag won Sanne.', 'Sanne')));
  assert.deepEqual(session.findings, []);
});

test('a finding goes when somebody types into it, and its neighbours stay', async () => {
  const { clock, session, sent } = setUp();
  const text = 'Sanne en Sem wonnen.';
  session.edit(text);
  await clock.advance(quiet);
  await sent[0]?.reply(ok(finding(text, 'Sanne'), finding(text, 'Sem')));
  session.edit('Saanne en Sem wonnen.');
  assert.deepEqual(session.findings.map(({ text: words, start }) => [words, start]), [['Sem', 10]]);
});

test('a finding whose words are not those of the draft is not shown', async () => {
  const { clock, session, sent } = setUp();
  session.edit('Vandaag won Sanne.');
  await clock.advance(quiet);
  await sent[0]?.reply(ok({ ...finding('Vandaag won Sanne.', 'Sanne'), start: 0, end: 5 }));
  assert.deepEqual(session.findings, []);
});

test('a fix that reaches into what was typed is no longer offered, the finding is', async () => {
  const { clock, session, sent } = setUp();
  const text = 'Juf Petra won.';
  session.edit(text);
  await clock.advance(quiet);
  await sent[0]?.reply(ok(finding(text, 'Petra', { fixes: [replacement(text, 'Juf Petra', 'Een collega')] })));
  session.edit('Juff Petra won.');
  assert.deepEqual(session.findings.map(({ fixes }) => fixes.length), [0]);
});

test('an answer goes along with the next check, at once', async () => {
  const { clock, session, sent } = setUp();
  session.edit('Zie de foto.');
  await clock.advance(quiet);
  await sent[0]?.reply(ok(finding('Zie de foto.', 'foto', { outcome: 'question', question: 'beeld_toestemming' })));
  session.answer('beeld_toestemming', 'ja');
  assert.deepEqual(sent[1]?.answers, { beeld_toestemming: 'ja' });
});

test('an answer given during a check is not lost', async () => {
  const { clock, session, sent } = setUp();
  session.edit('Zie de foto.');
  await clock.advance(quiet);
  session.answer('beeld_toestemming', 'ja');
  await sent[0]?.reply(ok());
  await clock.advance(quiet);
  assert.deepEqual(sent[1]?.answers, { beeld_toestemming: 'ja' });
});

test('a new draft starts without the answers and hidden points of the last', async () => {
  const { clock, session, sent } = setUp();
  const text = 'Sanne won.';
  session.edit(text);
  await clock.advance(quiet);
  await sent[0]?.reply(ok(finding(text, 'Sanne')));
  session.hide(session.findings[0] as Finding);
  session.answer('juistheid', 'ja');
  await sent[1]?.reply(ok(finding(text, 'Sanne')));
  assert.deepEqual(session.findings, []);
  session.edit('');
  session.edit(text);
  await clock.advance(quiet);
  assert.deepEqual(sent[2]?.answers, {});
  await sent[2]?.reply(ok(finding(text, 'Sanne')));
  assert.equal(session.findings.length, 1);
});

test('without a service nothing is marked, and it says why', async () => {
  const { clock, session, sent } = setUp();
  const text = 'Sanne won.';
  session.edit(text);
  await clock.advance(quiet);
  await sent[0]?.reply(ok(finding(text, 'Sanne')));
  session.edit(`${text} Hoera!`);
  await clock.advance(quiet);
  await sent[1]?.reply({ status: 'unavailable', message: 'weg' });
  assert.deepEqual([session.findings.length, session.reply?.status], [0, 'unavailable']);
});

test('a reply that arrives after the draft was posted changes nothing', async () => {
  const { clock, session, sent } = setUp();
  session.edit('Sanne won.');
  await clock.advance(quiet);
  session.edit('');
  await sent[0]?.reply(ok(finding('Sanne won.', 'Sanne')));
  assert.deepEqual(session.findings, []);
});

test('findings come in reading order, what holds for the whole draft after them, reminders last', async () => {
  const { clock, session, sent } = setUp();
  const text = 'Sanne en Sem.';
  session.edit(text);
  await clock.advance(quiet);
  const whole = { ...finding(text, ''), rule: 'PL6005', start: 0, end: 0, text: '' };
  await sent[0]?.reply(ok({ ...whole, rule: 'PL9003', outcome: 'reminder' }, whole, finding(text, 'Sem', { rule: 'b' }), finding(text, 'Sanne', { rule: 'a' })));
  assert.deepEqual(session.findings.map(({ rule }) => rule), ['a', 'b', 'PL6005', 'PL9003']);
  assert.equal(session.open.length, 3);
});

test('findings are those of the draft only until somebody types on', async () => {
  const { clock, session, sent } = setUp();
  session.edit('Mooi weer.');
  await clock.advance(quiet);
  assert.equal(session.isCurrent, false);
  await sent[0]?.reply(ok());
  assert.equal(session.isCurrent, true);
  session.edit('Mooi weer!');
  assert.equal(session.isCurrent, false);
  await clock.advance(quiet);
  await sent[1]?.reply({ status: 'unavailable', message: 'weg' });
  assert.equal(session.isCurrent, false);
});
