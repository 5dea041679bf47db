import { refusedConfiguration, type ConfigurationProblem, type ConfigurationReply } from '../shared/messages';
import { isRecord } from '../shared/protocol';
import { hasSettings, LinkError, mostBytes, textOfLink } from '../shared/school/link';
import type { Language } from '../shared/settings';
import { textsIn } from '../shared/texts';
import { TransportError, type Transport } from './transport';

/** Reads settings of a school out of a link, or a text in YAML or JSON. The engine says what is wrong with them. */
export class ConfigurationTextReader {
  /** @param transport Of the engine in the browser: it reads what it will check with. */
  constructor(private readonly transport: Transport) {}

  /** @throws {TransportError} when the engine is not there to read it */
  async read(text: string, language: Language): Promise<ConfigurationReply> {
    const texts = textsIn(language);
    try {
      const content = hasSettings(text) ? await textOfLink(text) : text;
      if (content.length > mostBytes) throw new LinkError('too-long');
      const reply = readReply(await this.transport.ask('POST', `/v1/configuration?lang=${language}`, { text: content }));
      return isRecord(reply.configuration?.['ernst']) ? { ...reply, titles: await this.titles(language) } : reply;
    } catch (error) {
      if (!(error instanceof LinkError)) throw error;
      return refusedConfiguration(texts(`link_${error.problem}`));
    }
  }

  private async titles(language: Language): Promise<Readonly<Record<string, string>>> {
    const answer = await this.transport.ask('GET', `/v1/rules?lang=${language}`);
    const rules: unknown[] = isRecord(answer) && Array.isArray(answer['rules']) ? answer['rules'] : [];
    return Object.fromEntries(rules.filter(isRecord).map(rule => [String(rule['id']), String(rule['title'])]));
  }
}

/** @throws {TransportError} */
function readReply(answer: unknown): ConfigurationReply {
  if (!isRecord(answer) || !Array.isArray(answer['errors'])) throw new TransportError('unreadable');
  const problems = answer['errors'].map((problem: unknown): ConfigurationProblem => {
    if (!isRecord(problem) || typeof problem['message'] !== 'string') throw new TransportError('unreadable');
    return { message: problem['message'], line: typeof problem['line'] === 'number' ? problem['line'] : null };
  });
  return { configuration: problems.length === 0 && isRecord(answer['config']) ? answer['config'] : null, problems, titles: {} };
}
