// The page for administrators: makes a link, a QR code or a file out of what a school says. Links open the page beside it.
import { makerPage } from '../../../browser-extension/src/school/maker';
import { textsIn } from '../../../browser-extension/src/shared/texts';
import { startEngine, type Engine } from '../engine';
import { EngineError } from '../trouble';
import { readSettings } from './page';

const spoken = languageOf(new URLSearchParams(location.search).get('lang') ?? languageOfPage());
const language = (): 'nl' | 'en' => spoken;
let running: Promise<Engine> | null = null;

/** The engine reads the settings that it will check with; it starts when there are any. */
function engine(): Promise<Engine> {
  running ??= startEngine({ base: new URL('engine/', document.baseURI).href, confined: true });
  running.catch(() => { running = null; });
  return running;
}

const texts = textsIn(language());
document.documentElement.lang = language();
document.title = texts('maker');
document.body.append(makerPage({
  texts,
  address: new URL('./', location.href).href,
  read: text => readSettings(text, { engine, language, explain: error => error instanceof EngineError ? error.sentence(language()) : String(error) }),
}));

function languageOf(word: unknown): 'nl' | 'en' {
  return word === 'en' ? 'en' : 'nl';
}

/** The language that was chosen on the page beside it. */
function languageOfPage(): unknown {
  try {
    return (JSON.parse(localStorage.getItem('postlint.settings') ?? '{}') as { lang?: unknown }).lang;
  } catch {
    return null;
  }
}
