import type { Settings } from '../shared/settings';
import { textsIn } from '../shared/texts';
import type { ConfigurationTextReader } from './configuration-reader';
import { loadSettings, saveReadPolicy } from './settings-store';
import { TransportError } from './transport';

/**
 * The settings that drafts are checked with. The configuration in a policy is read once by whoever checks, and a draft waits for
 * that: it is checked with all that its school says, or not at all.
 */
export class PolicyReader {
  private reading: Promise<void> | null = null;

  /** @param readers Who can read it now, in the order in which they are asked. */
  constructor(private readonly readers: () => Promise<readonly ConfigurationTextReader[]>) {}

  /** @throws {TransportError} Why the settings of the school are not there; it may be tried again. */
  async settings(): Promise<Settings> {
    const { settings, unread } = await loadSettings();
    if (unread === null) return settings;
    await (this.reading ??= this.read(unread, settings.language).finally(() => { this.reading = null; }));
    const now = await loadSettings();
    // The school changed it meanwhile.
    if (now.unread !== null) throw new TransportError('away', textsIn(settings.language)('policyLate'));
    return now.settings;
  }

  private async read(text: string, language: Settings['language']): Promise<void> {
    let sentence = '';
    for (const reader of await this.readers()) {
      try {
        const { configuration, problems } = await reader.read(text, language);
        return await saveReadPolicy({ text, configuration: configuration ?? {}, problem: problems.map(({ message }) => message).join(' ') });
      } catch (error) {
        if (!(error instanceof TransportError)) throw error;
        sentence ||= error.sentence;
      }
    }
    const texts = textsIn(language);
    throw new TransportError('away', texts('policyUnread', sentence || texts('triesAgain')));
  }
}
