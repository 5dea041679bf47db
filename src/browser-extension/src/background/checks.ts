import type { CheckReply, State } from '../shared/messages';
import type { Settings } from '../shared/settings';
import { textsIn } from '../shared/texts';
import type { Checker, Draft } from './checker';
import { TransportError } from './transport';

/** How long a service that did not answer is left alone before it is looked for again, in ms. */
export const pauseOfService = 5000;

/**
 * Checks drafts by the service of this computer where one is paired and answers, else by the engine in the browser. A service
 * that is away costs one question at most: from then on the browser answers at once, and beside it the service is looked for
 * again, so that it takes over when it is back.
 */
export class Checks {
  /** The service that did not answer, and when it was last asked. */
  private missing: { checker: Checker; asked: number } | null = null;

  /** @param service The service that this browser is paired with now; null where there is none. */
  constructor(
    private readonly service: () => Promise<Checker | null>, private readonly browser: Checker, private readonly now: () => number = () => performance.now(),
  ) {}

  async check(draft: Draft, settings: Settings): Promise<CheckReply> {
    const service = await this.service();
    if (service !== null && this.isThere(service, settings)) {
      const reply = await this.by(service, draft, settings);
      if (reply.status !== 'away') return reply;
      this.missing = { checker: service, asked: this.now() };
    }
    const reply = await this.by(this.browser, draft, settings);
    return reply.status === 'away' ? { status: 'unavailable', message: reply.message } : reply;
  }

  /** Makes ready what will check a draft that somebody is about to write. Never fails. */
  async wake({ language }: Settings): Promise<void> {
    const service = await this.service();
    try {
      if (service === null || this.missing?.checker === service) throw new TransportError('away');
      await service.tryOut(language);
    } catch {
      await this.browser.tryOut(language).catch(() => undefined);
    }
  }

  /** Looks for the service now: what is the matter with the pairing. */
  async stateOf(service: Checker | null, language: Settings['language']): Promise<State['pairing']> {
    if (service === null) return 'none';
    try {
      await service.tryOut(language);
      if (this.missing?.checker === service) this.missing = null;
      return 'ok';
    } catch (error) {
      return error instanceof TransportError && error.reason === 'unpaired' ? 'unpaired' : 'away';
    }
  }

  private isThere(service: Checker, { language }: Settings): boolean {
    if (this.missing?.checker !== service) return true;
    if (this.now() - this.missing.asked >= pauseOfService) void this.lookFor(service, language);
    return false;
  }

  private async lookFor(service: Checker, language: Settings['language']): Promise<void> {
    this.missing = { checker: service, asked: this.now() };
    try {
      await service.tryOut(language);
      if (this.missing.checker === service) this.missing = null;
    } catch {
      // Still away.
    }
  }

  private async by(checker: Checker, draft: Draft, settings: Settings): Promise<CheckReply | { status: 'away'; message: string }> {
    const texts = textsIn(settings.language);
    try {
      return { status: 'ok', findings: await checker.check(draft, settings), by: checker.transport.by };
    } catch (error) {
      if (!(error instanceof TransportError)) throw error;
      if (error.isAway) return { status: 'away', message: error.sentence || texts('unavailable') };
      return { status: 'refused', message: error.reason === 'too-long' ? texts('tooLong') : error.sentence || texts('notAccepted') };
    }
  }
}
