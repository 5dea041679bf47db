import type { EngineRequest } from '../../../PostLinter.Web/js/engine';
import type { Finding } from './protocol';
import type { Configuration } from './school/configuration';
import type { Language } from './settings';

/** What the author answered to the questions about one draft, by the key of the question. */
export type Answers = Readonly<Record<string, Answer>>;
export type Answer = 'ja' | 'nee' | 'weet_niet';

/** Who checks drafts: PostLinter on this computer (`postlint serve`), or the engine inside this browser. */
export type Answerer = 'service' | 'browser';

/** From a page's content script to the background worker; `engine-progress` from the document of the engine. */
export type Request =
  | { readonly type: 'hello'; readonly host: string; readonly top: boolean }
  /** Somebody is about to write: what checks may be made ready. */
  | { readonly type: 'wake' }
  | { readonly type: 'check'; readonly text: string; readonly answers: Answers }
  | { readonly type: 'count'; readonly count: number }
  | { readonly type: 'engine-progress'; readonly part: number };

/** From the background worker to the document of the engine. */
export type EngineQuestion = { readonly type: 'ask-engine'; readonly request: EngineRequest };

/** How PostLinter behaves in one frame. */
export interface FrameState {
  readonly on: boolean;
  readonly confirm: boolean;
  readonly language: Language;
}

export type CheckReply =
  | { readonly status: 'ok'; readonly findings: readonly Finding[]; readonly by: Answerer }
  | { readonly status: 'off' }
  /** Nobody could check it now, and why; asked again later. */
  | { readonly status: 'unavailable'; readonly message: string }
  /** The draft was not checked, for a reason of its own. */
  | { readonly status: 'refused'; readonly message: string };

/** How checking goes. */
export type CheckState = CheckReply['status'];

/** From the background worker to content scripts. */
export type Notice =
  | { readonly type: 'state-changed' }
  | { readonly type: 'open-card' }
  /** The number of open points in the other frames of the page. */
  | { readonly type: 'elsewhere'; readonly count: number }
  /** How far the engine is loaded that will check the draft, from 0 to 1. */
  | { readonly type: 'loading'; readonly part: number }
  /** The draft is being worked on: there is no need to ask again. */
  | { readonly type: 'working' };

/** From the extension's own pages to the background worker. */
export type PageRequest =
  | { readonly type: 'pair'; readonly code: string; readonly address: string }
  | { readonly type: 'unpair' }
  | { readonly type: 'state' }
  | { readonly type: 'settings-saved' }
  /** Reads settings of a school: YAML or JSON. */
  | { readonly type: 'read-configuration'; readonly text: string };

/** Who would check a draft now, and what is the matter with the pairing. */
export interface State {
  readonly reply: CheckReply;
  readonly pairing: 'none' | 'ok' | 'away' | 'unpaired';
}

export type PairReply =
  | { readonly status: 'paired'; readonly url: string }
  | { readonly status: 'bad-code' | 'bad-address' | 'unreachable' | 'refused' | 'not-kept' };

/** Settings of a school as they were read, or what is wrong with them, a sentence a problem. */
export interface ConfigurationReply {
  readonly configuration: Configuration | null;
  readonly problems: readonly ConfigurationProblem[];
  /** Titles of the rules that the settings speak of, by id. */
  readonly titles: Readonly<Record<string, string>>;
}

/** Settings that were not read, for one reason. */
export function refusedConfiguration(message: string): ConfigurationReply {
  return { configuration: null, problems: [{ message, line: null }], titles: {} };
}

export interface ConfigurationProblem {
  readonly message: string;
  /** Counts from 1; null where the text has no lines to speak of. */
  readonly line: number | null;
}
