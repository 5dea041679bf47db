import { api } from '../shared/extension-api';
import { refusedConfiguration, type CheckReply, type CheckState, type ConfigurationReply, type FrameState, type Notice, type PageRequest, type Request, type State } from '../shared/messages';
import { asksBeforePosting, isOn, type Language } from '../shared/settings';
import { textsIn, type Texts } from '../shared/texts';
import { showBadge } from './badge';
import { Checker } from './checker';
import { Checks } from './checks';
import { ConfigurationTextReader } from './configuration-reader';
import { engineRoom } from './engine-room';
import { EngineTransport } from './engine-transport';
import { forgetPairing, loadPairing, pair, type Pairing } from './pairing';
import { PolicyReader } from './policy-reader';
import { ServiceTransport } from './service-transport';
import { browserLanguage, loadSettings } from './settings-store';
import { Tabs } from './tabs';
import { TransportError } from './transport';
import { Waiting } from './waiting';

const tabs = new Tabs();
const waiting = new Waiting(tell);
const engine = new EngineTransport(engineRoom(part => waiting.tellAll(part)), userTexts);
const reader = new ConfigurationTextReader(engine);
const policy = new PolicyReader(policyReaders);
const checks = new Checks(pairedService, new Checker(engine));
let current: { pairing: Pairing; checker: Checker } | null = null;
let lastState: CheckState = 'ok';

/** The checker for the service that this browser is paired with now; null when it is paired with none. */
async function pairedService(): Promise<Checker | null> {
  const pairing = await loadPairing();
  if (pairing === null) return current = null;
  if (current?.pairing.url !== pairing.url || current.pairing.token !== pairing.token) {
    current = { pairing, checker: new Checker(new ServiceTransport(pairing.url, pairing.token)) };
  }
  return current.checker;
}

/** Where the engine in the browser cannot run, the service reads the policy: it would check as well. */
async function policyReaders(): Promise<ConfigurationTextReader[]> {
  const service = await pairedService();
  return [reader, ...service === null ? [] : [new ConfigurationTextReader(service.transport)]];
}

async function userLanguage(): Promise<Language> {
  return loadSettings().then(({ settings }) => settings.language, browserLanguage);
}

async function userTexts(): Promise<Texts> {
  return textsIn(await userLanguage());
}

async function hostOf(sender: chrome.runtime.MessageSender): Promise<string> {
  const own = URL.canParse(sender.url ?? '') ? new URL(sender.url ?? '').hostname : '';
  return (sender.tab?.id === undefined ? undefined : await tabs.hostOf(sender.tab.id)) ?? own;
}

async function hello(request: Extract<Request, { type: 'hello' }>, sender: chrome.runtime.MessageSender): Promise<FrameState> {
  if (request.top && sender.tab?.id !== undefined) await tabs.opened(sender.tab.id, request.host);
  const { settings } = await loadSettings();
  const host = await hostOf(sender);
  return { on: isOn(settings, host), confirm: asksBeforePosting(settings, host), language: settings.language };
}

async function check(request: Extract<Request, { type: 'check' }>, sender: chrome.runtime.MessageSender): Promise<CheckReply> {
  const reply = await waiting.during(sender, () => replyTo(request, sender));
  if (reply.status !== 'off') lastState = reply.status;
  if (reply.status !== 'ok' && sender.tab?.id !== undefined) await showBadge(sender.tab.id, reply.status, 0, await userTexts());
  else if (sender.tab?.id !== undefined) await count(null, sender);
  return reply;
}

/** Has a draft checked with all that the school says; or says why that is not known now. */
async function replyTo({ text, answers }: Pick<Extract<Request, { type: 'check' }>, 'text' | 'answers'>, sender?: chrome.runtime.MessageSender): Promise<CheckReply> {
  try {
    const host = sender === undefined ? '' : await hostOf(sender);
    if (sender !== undefined && !isOn((await loadSettings()).settings, host)) return { status: 'off' };
    return await checks.check({ text, answers, host }, await policy.settings());
  } catch (error) {
    if (!(error instanceof TransportError)) throw error;
    return { status: 'unavailable', message: error.sentence };
  }
}

async function wake(sender: chrome.runtime.MessageSender): Promise<void> {
  const [{ settings }, host] = await Promise.all([loadSettings(), hostOf(sender)]);
  if (isOn(settings, host)) await checks.wake(await policy.settings());
}

/** Adds up the points of a tab's frames; the frame at the top has the post button, so it learns what the others hold. */
async function count(points: number | null, sender: chrome.runtime.MessageSender): Promise<void> {
  const tab = sender.tab?.id;
  if (tab === undefined) return;
  const [{ settings }, state] = await Promise.all([loadSettings(), points === null ? tabs.state(tab) : tabs.counted(tab, sender.frameId ?? 0, points)]);
  const total = Object.values(state.counts).reduce((sum, some) => sum + some, 0);
  await showBadge(tab, lastState, total, textsIn(settings.language));
  if (points !== null && sender.frameId !== 0) tell(tab, { type: 'elsewhere', count: total - (state.counts[0] ?? 0) }, 0);
}

function tell(tab: number, notice: Notice, frameId?: number): void {
  // A tab without our script has nobody to tell.
  api.tabs.sendMessage(tab, notice, frameId === undefined ? {} : { frameId }).catch(() => undefined);
}

async function tellAll(): Promise<void> {
  for (const tab of await api.tabs.query({})) if (tab.id !== undefined) tell(tab.id, { type: 'state-changed' });
}

/** Who checks now, by trying; for the extension's own pages. */
async function state(): Promise<State> {
  const reply = await replyTo({ text: '', answers: {} });
  return { pairing: await checks.stateOf(await pairedService(), await userLanguage()), reply };
}

async function readConfiguration(text: string): Promise<ConfigurationReply> {
  const language = await userLanguage();
  try {
    return await reader.read(text, language);
  } catch (error) {
    if (!(error instanceof TransportError)) throw error;
    return refusedConfiguration(error.sentence || textsIn(language)('unavailable'));
  }
}

async function answer(request: Request | PageRequest, sender: chrome.runtime.MessageSender): Promise<unknown> {
  switch (request.type) {
    case 'hello': return hello(request, sender);
    case 'wake': return wake(sender);
    case 'check': return check(request, sender);
    case 'count': return count(request.count, sender);
  }
  // What follows changes what the extension does: its own pages may ask for it, a web page's script may not.
  if (!isOwnPage(sender)) return undefined;
  switch (request.type) {
    case 'engine-progress': return waiting.tellAll(request.part);
    case 'state': return state();
    case 'settings-saved': return tellAll();
    case 'read-configuration': return readConfiguration(request.text);
    case 'unpair':
      await forgetPairing();
      return tellAll();
    case 'pair': {
      const reply = await pair(request.code, request.address);
      if (reply.status !== 'paired') return reply;
      // Whatever was wrong with the service before, it is another one now.
      current = null;
      await tellAll();
      return reply;
    }
  }
}

function isOwnPage(sender: chrome.runtime.MessageSender): boolean {
  return sender.id === api.runtime.id && (sender.url ?? '').startsWith(api.runtime.getURL(''));
}

api.runtime.onMessage.addListener((request: Request | PageRequest, sender, reply: (answer: unknown) => void) => {
  answer(request, sender).then(reply, () => reply(undefined));
  return true;
});
api.tabs.onRemoved.addListener(tab => void tabs.closed(tab));
api.commands.onCommand.addListener((command, tab) => {
  if (command === 'open-card' && tab?.id !== undefined) tell(tab.id, { type: 'open-card' });
});
api.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install') void api.runtime.openOptionsPage();
});
// Content scripts run inside web pages' processes: what lets us into the service is none of theirs.
void api.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
// The first call to a service takes longest: make it before somebody types. The engine waits for somebody who does.
void pairedService().then(async service => service?.tryOut((await loadSettings()).settings.language)).catch(() => undefined);
