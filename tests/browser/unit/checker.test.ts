import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Checker, requestFor } from '../../../src/browser-extension/src/background/checker';
import { TransportError } from '../../../src/browser-extension/src/background/transport';
import { defaults } from '../../../src/browser-extension/src/shared/settings';
import { FakeTransport } from '../support/fake-transport';
import { finding } from '../support/findings';

const draft = (text: string, more = {}): Parameters<typeof requestFor>[0] => ({ text, answers: {}, host: '', ...more });

test('the checker tells only what somebody chose or answered', () => {
  assert.deepEqual(requestFor(draft('hoi', { host: 'blog.example' }), defaults), { text: 'hoi', meta: {}, config: {} });
  assert.deepEqual(requestFor(draft('hoi', { answers: { juistheid: 'ja', beeld_toestemming: 'weet_niet' }, host: 'x.com' }),
    { ...defaults, protocol: 'konot', role: 'docent', account: 'school', schools: ['De Regenboog'] }),
  { text: 'hoi', protocol: 'konot', meta: { rol: 'docent', account: 'school', kanaal: 'x', attestaties: { juistheid: 'ja' } }, config: { scholen: ['De Regenboog'] } });
});

test('what the school says goes along, and goes before what the user chose', () => {
  const config = { protocol: 'osvs', scholen: ['De Regenboog'], ernst: { PL3008: 'warning' } };
  assert.deepEqual(requestFor(draft('hoi'), { ...defaults, config, protocol: 'konot', schools: ['Iets anders'] }), { text: 'hoi', meta: {}, config });
});

test('a diagnostic gets its words, and its ids where there are none', async () => {
  const checker = new Checker(new FakeTransport('service', [
    finding('Sanne', 'Sanne', { clauses: ['X-1', 'X-2'] }), finding('Sanne', 'Sanne', { rule: 'PL4008', outcome: 'question', question: 'juistheid' })]));
  const findings = await checker.check(draft('Sanne'), defaults);
  assert.deepEqual([findings[0]?.title, findings[0]?.clauseTexts], ['Naam', [{ id: 'X-1', text: 'Deel niets.' }, { id: 'X-2', text: '' }]]);
  assert.deepEqual([findings[1]?.title, findings[1]?.questionText], ['', 'Klopt het?']);
});

test('the catalogue is asked for once a language, and again after it failed', async () => {
  const transport = new FakeTransport('browser', []);
  const checker = new Checker(transport);
  const catalogues = (): number => transport.asked.filter(path => path.startsWith('/v1/rules')).length;
  await checker.check(draft('a'), defaults);
  await checker.check(draft('b'), defaults);
  assert.equal(catalogues(), 1);
  await checker.check(draft('b'), { ...defaults, language: 'en' });
  assert.equal(catalogues(), 2);
  transport.refuses = new TransportError('away');
  const hurt = new Checker(transport);
  await assert.rejects(hurt.check(draft('a'), defaults), TransportError);
  transport.refuses = null;
  assert.deepEqual(await hurt.check(draft('a'), defaults), []);
});

test('an answer that is no report is said to be unreadable', async () => {
  const transport = new FakeTransport('browser', []);
  transport.ask = () => Promise.resolve({ hallo: 1 });
  await assert.rejects(new Checker(transport).check(draft('a'), defaults), { reason: 'unreadable' });
});
