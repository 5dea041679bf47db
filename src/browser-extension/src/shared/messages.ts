import type { Finding } from './protocol';
import type { Language } from './settings';

/** What the author answered to the questions about one draft, by the key of the question. */
export type Answers = Readonly<Record<string, Answer>>;
export type Answer = 'ja' | 'nee' | 'weet_niet';

/** From a page's content script to the background worker. */
export type Request =
  | { readonly type: 'hello'; readonly host: string; readonly top: boolean }
  | { readonly type: 'check'; readonly text: string; readonly answers: Answers }
  | { readonly type: 'count'; readonly count: number }
  | { readonly type: 'open-options' };

/** How PostLinter behaves in one frame. */
export interface FrameState {
  readonly on: boolean;
  readonly confirm: boolean;
  readonly language: Language;
}

export type CheckReply =
  | { readonly status: 'ok'; readonly findings: readonly Finding[] }
  | { readonly status: 'off' | 'unpaired' | 'offline' }
  /** The service answered, and did not check; `message` is its sentence. */
  | { readonly status: 'refused'; readonly message: string };

export type ServiceState = CheckReply['status'];

/** From the background worker to content scripts. */
export type Notice =
  | { readonly type: 'state-changed' }
  | { readonly type: 'open-card' }
  /** The number of open points in the other frames of the page. */
  | { readonly type: 'elsewhere'; readonly count: number };

/** From the extension's own pages to the background worker. */
export type PageRequest =
  | { readonly type: 'pair'; readonly code: string; readonly address: string }
  | { readonly type: 'unpair' }
  | { readonly type: 'service' }
  | { readonly type: 'settings-saved' };

export type PairReply =
  | { readonly status: 'paired'; readonly url: string }
  | { readonly status: 'bad-code' | 'bad-address' | 'unreachable' | 'refused' | 'not-paired' };
