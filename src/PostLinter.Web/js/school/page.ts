// The settings of a school on the page: read out of its address or a file, accepted by who opened it, kept in this browser.
import { ConfigurationTextReader } from '../../../browser-extension/src/background/configuration-reader';
import { readAnswer, TransportError, type Transport } from '../../../browser-extension/src/background/transport';
import { schoolParts, takeFromAddress } from '../../../browser-extension/src/school/section';
import { h } from '../../../browser-extension/src/shared/dom';
import { refusedConfiguration, type ConfigurationReply } from '../../../browser-extension/src/shared/messages';
import { choicesIn, readAccepted, type AcceptedSettings, type SchoolChoice } from '../../../browser-extension/src/shared/school/configuration';
import { hasSettings } from '../../../browser-extension/src/shared/school/link';
import type { Language } from '../../../browser-extension/src/shared/settings';
import { textsIn } from '../../../browser-extension/src/shared/texts';
import type { Engine } from '../engine';

const key = 'postlint.school';

/** The names of the page's own choices, and of those of a school. */
const choices: Readonly<Record<string, SchoolChoice>> = { protocol: 'protocol', rol: 'role', account: 'account' };

/** What a draft is sent with. */
interface PageRequest {
  readonly text: string;
  readonly protocol?: string;
  readonly meta: Readonly<Record<string, unknown>>;
}

export interface PagePorts {
  /** Where the settings are shown. */
  readonly home: HTMLElement;
  engine(): Promise<Engine>;
  language(): Language;
  /** Why there is no engine, for people. */
  explain(error: unknown): string;
  /** The settings have changed: the draft is to be checked anew. */
  changed(): void;
}

/** What holds for the drafts of this page besides its own choices. */
export class SchoolOfPage {
  private accepted = load();
  private drawn: Language | null = null;
  private link = takeFromAddress();

  constructor(private readonly ports: PagePorts) {
    // A link that is opened while the page stands open changes its address alone.
    addEventListener('hashchange', () => {
      this.link = takeFromAddress();
      if (this.link !== '') this.draw();
    });
  }

  /** The request with what the school says: it goes before what was chosen on the page. */
  adapt(request: PageRequest): object {
    if (this.drawn !== this.ports.language()) this.draw();
    const told = choicesIn(this.accepted?.configuration ?? {});
    for (const [name, choice] of Object.entries(choices)) {
      const select = document.querySelector<HTMLSelectElement>(`#choices select[name="${name}"]`);
      if (select !== null) select.disabled = told.has(choice);
    }
    if (this.accepted === null) return request;
    const { protocol, meta, ...rest } = request;
    return {
      ...rest,
      ...(protocol === undefined || told.has('protocol') ? {} : { protocol }),
      meta: Object.fromEntries(Object.entries(meta).filter(([name]) => choices[name] === undefined || !told.has(choices[name]))),
      config: this.accepted.configuration,
    };
  }

  private draw(): void {
    const language = this.ports.language();
    // What lies open to be looked at is shown in the other language.
    const read = this.drawn === language ? '' : this.ports.home.querySelector<HTMLInputElement>('input[name=link]')?.value ?? '';
    this.drawn = language;
    const texts = textsIn(language);
    const isNew = this.link !== '';
    const isOpen = isNew || this.ports.home.querySelector('details[open]') !== null;
    const details = h('details', { class: 'school-page', open: isOpen }, h('summary', {}, texts('school')), ...schoolParts({
      texts, accepted: this.accepted, now: this.accepted?.configuration ?? {}, link: this.link || (hasSettings(read) ? read : ''), maker: 'school.html',
      read: text => this.read(text), keep: accepted => this.keep(accepted),
    }));
    this.link = '';
    this.ports.home.replaceChildren(details);
    if (isNew) details.scrollIntoView({ block: 'nearest' });
  }

  private async read(text: string): Promise<ConfigurationReply> {
    return readSettings(text, this.ports);
  }

  private async keep(accepted: AcceptedSettings | null): Promise<boolean> {
    try {
      if (accepted === null) localStorage.removeItem(key);
      else localStorage.setItem(key, JSON.stringify(accepted));
    } catch {
      return false;
    }
    this.accepted = accepted;
    this.draw();
    this.ports.changed();
    return true;
  }
}

/** Reads settings with the engine of the page. Never fails: what is wrong is in the answer. */
export async function readSettings(text: string, { engine, language, explain }: Pick<PagePorts, 'engine' | 'language' | 'explain'>): Promise<ConfigurationReply> {
  const transport: Transport = { by: 'browser', ask: async (method, path, body) => {
    const answer = await (await engine()).answer({ method, path, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    return readAnswer(answer.status, JSON.parse(answer.body));
  } };
  try {
    return await new ConfigurationTextReader(transport).read(text, language());
  } catch (error) {
    return refusedConfiguration(error instanceof TransportError ? error.sentence || textsIn(language())('unavailable') : explain(error));
  }
}

function load(): AcceptedSettings | null {
  try {
    return readAccepted(JSON.parse(localStorage.getItem(key) ?? 'null'));
  } catch {
    return null;
  }
}
