import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asksBeforePosting, defaults, isOn, readSettings, withSite } from '../../../src/browser-extension/src/shared/settings';
import { channelOf } from '../../../src/browser-extension/src/shared/sites';

test('what is stored and not understood keeps its old value', () => {
  const read = readSettings({ protocol: 'vsnon', role: 'koning', language: 3, scope: '', schools: ['De Regenboog ', '', 4], sites: { 'x.com': { on: 'ja' }, 'y.nl': 1 } });
  assert.deepEqual(read, { ...defaults, protocol: 'vsnon', schools: ['De Regenboog'], sites: { 'x.com': {} } });
  assert.deepEqual(readSettings(null), defaults);
});

test('a choice can be taken back', () => {
  assert.equal(readSettings({ protocol: '' }, { ...defaults, protocol: 'konot' }).protocol, '');
});

test('a site follows the general choice until it has a switch of its own', () => {
  const known = { ...defaults, scope: 'known' as const };
  assert.deepEqual([isOn(defaults, 'x.com'), isOn(defaults, 'blog.example'), isOn(known, 'x.com'), isOn(known, 'blog.example')], [true, true, true, false]);
  assert.equal(isOn(withSite(known, 'blog.example', { on: true }), 'blog.example'), true);
  assert.equal(isOn(withSite(defaults, 'x.com', { on: false }), 'x.com'), false);
});

test('nobody is asked before posting unless that was switched on, nor where PostLinter is off', () => {
  const asking = withSite(defaults, 'x.com', { confirm: true });
  assert.deepEqual([asksBeforePosting(defaults, 'x.com'), asksBeforePosting(asking, 'x.com')], [false, true]);
  assert.equal(asksBeforePosting(withSite(asking, 'x.com', { on: false }), 'x.com'), false);
});

test('a host tells its channel, and so do the hosts below it', () => {
  assert.deepEqual(['www.facebook.com', 'x.com', 'school.magister.net', 'notx.com', 'facebook.com.evil.example'].map(channelOf),
    ['facebook', 'x', 'leerlingsysteem', undefined, undefined]);
});
