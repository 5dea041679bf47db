import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TransportError, type CheckTransport } from '../../../src/browser-extension/src/background/check-transport';
import { Checker, requestFor } from '../../../src/browser-extension/src/background/checker';
import { defaults } from '../../../src/browser-extension/src/shared/settings';
import { finding } from '../support/findings';

function transport(check: CheckTransport['check']): CheckTransport & { catalogues: number } {
  return {
    catalogues: 0,
    check,
    async catalogue() {
      this.catalogues++;
      return { titles: new Map([['PL1001', 'Naam']]), clauses: new Map([['X-1', 'Deel niets.']]), questions: new Map([['juistheid', 'Klopt het?']]) };
    },
  };
}

test('the service is told only what somebody chose or answered', () => {
  assert.deepEqual(requestFor('hoi', {}, 'blog.example', defaults), { text: 'hoi', meta: {}, config: {} });
  assert.deepEqual(requestFor('hoi', { juistheid: 'ja', beeld_toestemming: 'weet_niet' }, 'x.com',
    { ...defaults, protocol: 'konot', role: 'docent', account: 'school', schools: ['De Regenboog'] }),
  { text: 'hoi', protocol: 'konot', meta: { rol: 'docent', account: 'school', kanaal: 'x', attestaties: { juistheid: 'ja' } }, config: { scholen: ['De Regenboog'] } });
});

test('a diagnostic gets its words, and its ids where there are none', async () => {
  const checker = new Checker(transport(async () => [
    finding('Sanne', 'Sanne', { clauses: ['X-1', 'X-2'] }), finding('Sanne', 'Sanne', { rule: 'PL4008', outcome: 'question', question: 'juistheid' })]));
  const reply = await checker.check('Sanne', {}, '', defaults);
  assert.ok(reply.status === 'ok');
  assert.deepEqual([reply.findings[0]?.title, reply.findings[0]?.clauseTexts], ['Naam', [{ id: 'X-1', text: 'Deel niets.' }, { id: 'X-2', text: '' }]]);
  assert.deepEqual([reply.findings[1]?.title, reply.findings[1]?.questionText], ['', 'Klopt het?']);
});

test('the catalogue is asked for once a language, and again after it failed', async () => {
  const service = transport(async () => []);
  const checker = new Checker(service);
  await checker.check('a', {}, '', defaults);
  await checker.check('b', {}, '', defaults);
  assert.equal(service.catalogues, 1);
  await checker.check('b', {}, '', { ...defaults, language: 'en' });
  assert.equal(service.catalogues, 2);
  const failing: CheckTransport = { ...service, catalogue: () => Promise.reject(new TransportError('offline')) };
  const hurt = new Checker(failing);
  assert.deepEqual(await hurt.check('a', {}, '', defaults), { status: 'offline' });
  failing.catalogue = service.catalogue;
  assert.equal((await hurt.check('a', {}, '', defaults)).status, 'ok');
});

test('each refusal becomes a state or a sentence', async () => {
  const replies = [];
  for (const error of [new TransportError('offline'), new TransportError('unpaired'), new TransportError('too-long'), new TransportError('refused', 'te druk'), new TransportError('unreadable')]) {
    replies.push(await new Checker(transport(() => Promise.reject(error))).check('a', {}, '', defaults));
  }
  assert.deepEqual(replies.map(reply => reply.status), ['offline', 'unpaired', 'refused', 'refused', 'refused']);
  assert.equal(replies[3]?.status === 'refused' && replies[3].message, 'te druk');
});
