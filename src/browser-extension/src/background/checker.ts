import type { Answers, CheckReply } from '../shared/messages';
import type { Catalogue, CheckRequest, Diagnostic, Finding } from '../shared/protocol';
import type { Settings } from '../shared/settings';
import { channelOf } from '../shared/sites';
import { textsIn } from '../shared/texts';
import { TransportError, type CheckTransport } from './check-transport';

/** Has a draft checked and puts the answer into words. */
export class Checker {
  private catalogue: Promise<Catalogue> | null = null;
  private language: string | null = null;

  constructor(private readonly transport: CheckTransport) {}

  async check(text: string, answers: Answers, host: string, settings: Settings): Promise<CheckReply> {
    try {
      const [diagnostics, catalogue] = await Promise.all([
        this.transport.check(requestFor(text, answers, host, settings), settings.language),
        this.catalogueIn(settings),
      ]);
      return { status: 'ok', findings: diagnostics.map(diagnostic => inWords(diagnostic, catalogue)) };
    } catch (error) {
      if (error instanceof TransportError) return refusal(error, settings);
      throw error;
    }
  }

  private async catalogueIn(settings: Settings): Promise<Catalogue> {
    if (this.catalogue === null || this.language !== settings.language) {
      this.language = settings.language;
      this.catalogue = this.transport.catalogue(settings.language);
    }
    try {
      return await this.catalogue;
    } catch (error) {
      this.catalogue = null;
      throw error;
    }
  }
}

/** What the service is told of a draft: only what somebody chose or answered. */
export function requestFor(text: string, answers: Answers, host: string, settings: Settings): CheckRequest {
  const channel = channelOf(host);
  const told = Object.entries(answers).filter(([, answer]) => answer !== 'weet_niet');
  return {
    text,
    ...(settings.protocol === '' ? {} : { protocol: settings.protocol }),
    meta: {
      ...(settings.role === '' ? {} : { rol: settings.role }),
      ...(settings.account === '' ? {} : { account: settings.account }),
      ...(channel === undefined ? {} : { kanaal: channel }),
      ...(told.length === 0 ? {} : { attestaties: Object.fromEntries(told) }),
    },
    config: settings.schools.length === 0 ? {} : { scholen: settings.schools },
  };
}

function inWords(diagnostic: Diagnostic, catalogue: Catalogue): Finding {
  return {
    ...diagnostic,
    title: catalogue.titles.get(diagnostic.rule) ?? '',
    questionText: diagnostic.question === null ? '' : catalogue.questions.get(diagnostic.question) ?? '',
    clauseTexts: diagnostic.clauses.map(id => ({ id, text: catalogue.clauses.get(id) ?? '' })),
  };
}

function refusal({ reason, sentence }: TransportError, settings: Settings): CheckReply {
  const texts = textsIn(settings.language);
  switch (reason) {
    case 'offline':
    case 'unpaired': return { status: reason };
    case 'too-long': return { status: 'refused', message: texts('tooLong') };
    case 'unreadable': return { status: 'refused', message: texts('unreadable') };
    case 'refused': return { status: 'refused', message: sentence || texts('notAccepted') };
  }
}
