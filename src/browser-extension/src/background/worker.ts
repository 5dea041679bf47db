import { api } from '../shared/extension-api';
import type { CheckReply, FrameState, Notice, PageRequest, Request, ServiceState } from '../shared/messages';
import { asksBeforePosting, isOn } from '../shared/settings';
import { textsIn } from '../shared/texts';
import { showBadge } from './badge';
import { Checker } from './checker';
import { forgetPairing, loadPairing, pair, type Pairing } from './pairing';
import { ServiceTransport } from './service-transport';
import { loadSettings } from './settings-store';
import { Tabs } from './tabs';

const tabs = new Tabs();
let current: { pairing: Pairing; checker: Checker } | null = null;
let lastState: ServiceState = 'ok';

/** The checker for the service that this browser is paired with now; null when it is paired with none. */
async function checker(): Promise<Checker | null> {
  const pairing = await loadPairing();
  if (pairing === null) return current = null;
  if (current?.pairing.url !== pairing.url || current.pairing.token !== pairing.token) {
    current = { pairing, checker: new Checker(new ServiceTransport(pairing.url, pairing.token)) };
  }
  return current.checker;
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
  const [{ settings }, host, checks] = await Promise.all([loadSettings(), hostOf(sender), checker()]);
  const reply: CheckReply = !isOn(settings, host) ? { status: 'off' }
    : checks === null ? { status: 'unpaired' }
    : await checks.check(request.text, request.answers, host, settings);
  if (reply.status !== 'off') lastState = reply.status;
  if (reply.status !== 'ok' && sender.tab?.id !== undefined) await showBadge(sender.tab.id, reply.status, 0, textsIn(settings.language));
  else if (sender.tab?.id !== undefined) await count(null, sender);
  return reply;
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

/** Whether the service answers now; for the extension's own pages. */
async function serviceState(): Promise<ServiceState> {
  const [{ settings }, checks] = await Promise.all([loadSettings(), checker()]);
  return checks === null ? 'unpaired' : (await checks.check('', {}, '', settings)).status;
}

async function answer(request: Request | PageRequest, sender: chrome.runtime.MessageSender): Promise<unknown> {
  switch (request.type) {
    case 'hello': return hello(request, sender);
    case 'check': return check(request, sender);
    case 'count': return count(request.count, sender);
    case 'open-options': return api.runtime.openOptionsPage();
  }
  // What follows changes what the extension does: its own pages may ask for it, a web page's script may not.
  if (!isOwnPage(sender)) return undefined;
  switch (request.type) {
    case 'service': return serviceState();
    case 'settings-saved': return tellAll();
    case 'unpair':
      await forgetPairing();
      return tellAll();
    case 'pair': {
      const reply = await pair(request.code, request.address);
      if (reply.status === 'paired') await tellAll();
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
// The first call of a browser takes longest: make it before somebody types.
void checker().then(checks => checks === null ? undefined : loadSettings().then(({ settings }) => checks.check('', {}, '', settings))).catch(() => undefined);
