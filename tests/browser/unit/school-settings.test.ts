import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { ConfigurationTextReader } from '../../../src/browser-extension/src/background/configuration-reader';
import { TransportError } from '../../../src/browser-extension/src/background/transport';
import { choicesIn, fromShortKeys, laidOver } from '../../../src/browser-extension/src/shared/school/configuration';
import { changesOf, warningsOf } from '../../../src/browser-extension/src/shared/school/description';
import { fragmentOf } from '../../../src/browser-extension/src/shared/school/link';
import { textsIn } from '../../../src/browser-extension/src/shared/texts';
import { fakeStorage } from '../support/fake-storage';

// The browser's API is looked for when its module is read, so it has to be there first.
const storage = fakeStorage();
const { loadSettings, saveAccepted, saveReadPolicy, saveSettings } = await import('../../../src/browser-extension/src/background/settings-store');
const texts = textsIn('nl');

beforeEach(() => storage.clear());

test('a policy goes before what was accepted, and that before what the user chose', async () => {
  const { chosen } = await loadSettings();
  await saveSettings({ ...chosen, protocol: 'konot', role: 'ouder', account: 'persoonlijk', schools: ['Mijn school'] });
  assert.deepEqual((await loadSettings()).settings.config, {});

  await saveAccepted({ from: 'link', configuration: { protocol: 'ccc', standaard: { rol: 'leerling' }, ernst: { PL3008: 'warning' } } });
  const accepted = await loadSettings();
  assert.deepEqual([accepted.settings.protocol, accepted.settings.role, accepted.settings.account, accepted.settings.schools], ['', '', 'persoonlijk', ['Mijn school']]);
  assert.deepEqual([...accepted.bySchool], [['protocol', 'ccc'], ['role', 'leerling']]);
  assert.equal(accepted.fixed.size, 0, 'what was accepted can be forgotten');

  storage.policy = { protocol: 'osvs', role: 'docent', sitesOff: ['mail.example'] };
  const managed = await loadSettings();
  assert.deepEqual(managed.settings.config, { protocol: 'osvs', standaard: { rol: 'docent' }, ernst: { PL3008: 'warning' } });
  assert.deepEqual([...managed.fixed].sort(), ['mail.example', 'protocol', 'role']);

  storage.policy = {};
  await saveAccepted(null);
  assert.deepEqual([(await loadSettings()).settings.protocol, (await loadSettings()).settings.config], ['konot', {}]);
});

test('the configuration in a policy counts once it was read, and is read anew when it changes', async () => {
  storage.policy = { configuration: 'scholen: [De Regenboog]', role: 'docent' };
  assert.equal((await loadSettings()).unread, 'scholen: [De Regenboog]');
  await saveReadPolicy({ text: 'scholen: [De Regenboog]', configuration: { scholen: ['De Regenboog'] }, problem: '' });
  assert.equal((await loadSettings()).unread, null);
  assert.deepEqual((await loadSettings()).settings.config, { scholen: ['De Regenboog'], standaard: { rol: 'docent' } });
  storage.policy = { configuration: 'scholen: [Het Palet]' };
  assert.deepEqual((await loadSettings()).settings.config, {});
  assert.equal((await loadSettings()).unread, 'scholen: [Het Palet]');
});

test('a browser without room says so to who saves, and reads on with what it has', async () => {
  const { chosen } = await loadSettings();
  storage.isFull = true;
  await assert.rejects(saveSettings({ ...chosen, role: 'ouder' }));
  await assert.rejects(saveAccepted({ from: 'file', configuration: { protocol: 'konot' } }));
  storage.isBroken = true;
  assert.deepEqual((await loadSettings()).settings, chosen);
});

test('configurations join by key, and the defaults of drafts by theirs', () => {
  assert.deepEqual(laidOver({ protocol: 'ccc', scholen: ['A'], standaard: { rol: 'ouder', kanaal: 'x' } }, { scholen: ['B'], standaard: { rol: 'docent' } }),
    { protocol: 'ccc', scholen: ['B'], standaard: { rol: 'docent', kanaal: 'x' } });
  assert.deepEqual(fromShortKeys({ protocol: 'osvs', account: 'school', schools: ['A', 3], role: 7 }), { protocol: 'osvs', scholen: ['A'], standaard: { account: 'school' } });
  assert.deepEqual([...choicesIn({ protocol: ['konot', 'osvs'], scholen: 'A' })], [['protocol', 'konot, osvs'], ['schools', 'A']]);
});

test('whoever decides is told what changes, and where PostLinter falls silent', () => {
  assert.deepEqual(changesOf({ protocol: 'osvs', standaard: { rol: 'docent' }, iets_nieuws: { a: [1, 2] } }, { protocol: 'ccc', standaard: { rol: 'docent' } }, texts), [
    { label: 'Protocol', value: 'osvs (nu: ccc)' }, { label: 'Geldt tenzij je iets anders zegt', value: 'rol: docent' }, { label: 'iets_nieuws', value: 'a: 1, 2' }]);
  assert.deepEqual(warningsOf({ ernst: { PL1001: 'off', PL2001: 'error' }, openbare_namen: ['Mila Voorbeeld'] }, { PL1001: 'Naam van een leerling' }, texts),
    ['Hierover zegt PostLinter dan niets meer: Naam van een leerling (PL1001).', 'Bij deze namen waarschuwt PostLinter dan niet: Mila Voorbeeld.']);
  assert.deepEqual(warningsOf({ protocol: 'osvs' }, {}, texts), []);
});

test('the reader of settings takes a text or a link, and has the engine say what is wrong', async () => {
  const asked: unknown[] = [];
  const answering = (answer: unknown): ConfigurationTextReader => new ConfigurationTextReader({ by: 'browser', ask: async (_, __, body) => {
    asked.push(body);
    return answer;
  } });
  const good = answering({ config: { protocol: 'konot' }, errors: [] });
  assert.deepEqual(await good.read('protocol: konot', 'nl'), { configuration: { protocol: 'konot' }, problems: [], titles: {} });
  assert.deepEqual((await good.read(`https://school.example/#${await fragmentOf('{"protocol":"konot"}')}`, 'nl')).configuration, { protocol: 'konot' });
  assert.deepEqual(asked, [{ text: 'protocol: konot' }, { text: '{"protocol":"konot"}' }]);
  assert.deepEqual(await answering({ config: null, errors: [{ message: 'fout', line: 2, column: 1 }] }).read('x', 'nl'), { configuration: null, problems: [{ message: 'fout', line: 2 }], titles: {} });
  await assert.rejects(answering({ iets: 1 }).read('x', 'nl'), TransportError);
});

test('a link that is not whole is refused before anybody is asked', async () => {
  const reader = new ConfigurationTextReader({ by: 'browser', ask: () => assert.fail('nobody should be asked') });
  const problem = async (text: string): Promise<string> => (await reader.read(text, 'nl')).problems.map(({ message }) => message).join();
  assert.match(await problem('https://school.example/#instellingen=z.AAAA'), /niet heel/);
  assert.match(await problem('#instellingen='), /staan geen instellingen/);
  assert.match(await problem('x'.repeat(70_000)), /te lang/);
});
