import type { Answers } from '../shared/messages';
import { isRecord, readDiagnostics, UnreadableAnswer, type Catalogue, type CheckRequest, type Diagnostic, type Finding } from '../shared/protocol';
import type { Configuration } from '../shared/school/configuration';
import type { Language, Settings } from '../shared/settings';
import { channelOf } from '../shared/sites';
import { TransportError, type Transport } from './transport';

/** A draft, and what is known of it: what the author answered, and the host of the page. */
export interface Draft {
  readonly text: string;
  readonly answers: Answers;
  readonly host: string;
}

/** Has drafts checked over one transport and puts the answers into words. */
export class Checker {
  private catalogue: Promise<Catalogue> | null = null;
  private language: Language | null = null;

  constructor(readonly transport: Transport) {}

  /** @throws {TransportError} */
  async check(draft: Draft, settings: Settings): Promise<readonly Finding[]> {
    const [answer, catalogue] = await Promise.all([
      this.transport.ask('POST', `/v1/check?lang=${settings.language}`, requestFor(draft, settings)),
      this.catalogueIn(settings.language),
    ]);
    try {
      return readDiagnostics(answer, draft.text.length).map(diagnostic => inWords(diagnostic, catalogue, ownTitle(settings.config, diagnostic.rule)));
    } catch (error) {
      throw error instanceof UnreadableAnswer ? new TransportError('unreadable') : error;
    }
  }

  /** Finds out whether drafts would be checked now, with an empty one. @throws {TransportError} */
  async tryOut(language: Language): Promise<void> {
    // Browsers name the extension in a POST alone, and a service may know its key and not the extension any more.
    await this.transport.ask('POST', `/v1/check?lang=${language}`, { text: '', meta: {}, config: {} });
  }

  private async catalogueIn(language: Language): Promise<Catalogue> {
    if (this.catalogue === null || this.language !== language) {
      this.language = language;
      this.catalogue = this.readCatalogue(language);
    }
    try {
      return await this.catalogue;
    } catch (error) {
      this.catalogue = null;
      throw error;
    }
  }

  private async readCatalogue(language: Language): Promise<Catalogue> {
    const [rules, protocols, metadata] = await Promise.all(
      ['rules', 'protocols', 'metadata'].map(what => this.transport.ask('GET', `/v1/${what}?lang=${language}`)));
    return {
      titles: new Map(list(rules, 'rules').map(rule => [word(rule, 'id'), word(rule, 'title')])),
      clauses: new Map(list(protocols, 'protocols').flatMap(protocol => list(protocol, 'clauses')).map(clause => [word(clause, 'id'), word(clause, 'summary')])),
      questions: new Map(list(metadata, 'questions').map(question => [word(question, 'key'), word(question, 'text')])),
    };
  }
}

/** What is told of a draft: what its school says, and only what somebody chose or answered. */
export function requestFor({ text, answers, host }: Draft, settings: Settings): CheckRequest {
  const channel = channelOf(host);
  const told = Object.entries(answers).filter(([, answer]) => answer !== 'weet_niet');
  return {
    text,
    ...(settings.protocol === '' || 'protocol' in settings.config ? {} : { protocol: settings.protocol }),
    meta: {
      ...(settings.role === '' ? {} : { rol: settings.role }),
      ...(settings.account === '' ? {} : { account: settings.account }),
      ...(channel === undefined ? {} : { kanaal: channel }),
      ...(told.length === 0 ? {} : { attestaties: Object.fromEntries(told) }),
    },
    config: settings.schools.length === 0 || 'scholen' in settings.config ? settings.config : { ...settings.config, scholen: settings.schools },
  };
}

function inWords(diagnostic: Diagnostic, catalogue: Catalogue, ownTitle: string): Finding {
  return {
    ...diagnostic,
    title: catalogue.titles.get(diagnostic.rule) ?? ownTitle,
    questionText: diagnostic.question === null ? '' : catalogue.questions.get(diagnostic.question) ?? '',
    clauseTexts: diagnostic.clauses.map(id => ({ id, text: catalogue.clauses.get(id) ?? '' })),
  };
}

/** The title of a rule of the school's own, which no catalogue lists. */
function ownTitle(configuration: Configuration, rule: string): string {
  return word(list(configuration, 'regels').find(own => word(own, 'id') === rule), 'titel');
}

function list(value: unknown, key: string): unknown[] {
  const items = isRecord(value) ? value[key] : undefined;
  return Array.isArray(items) ? items : [];
}

function word(value: unknown, key: string): string {
  const found = isRecord(value) ? value[key] : undefined;
  return typeof found === 'string' ? found : '';
}
