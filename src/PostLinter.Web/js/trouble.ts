import type { EngineAnswer, EngineRequest } from './engine';

/**
 * Why there is no engine.
 * `no-wasm`, `no-simd`: this browser cannot run it. `offline`: a file could not be fetched. `truncated`: a file is cut off or damaged.
 * `other-version`: a file belongs to another version. `stalled`: it was starting, and nothing more was heard of it. `crashed`: it ran
 * into trouble and could not be started again. `stopped`: by stop().
 */
export type EngineTrouble = 'no-wasm' | 'no-simd' | 'offline' | 'truncated' | 'other-version' | 'stalled' | 'crashed' | 'stopped';

const dutch: Record<EngineTrouble, string> = {
  'no-wasm': 'Deze browser kan PostLinter niet draaien, omdat WebAssembly uit staat of ontbreekt. Gebruik een andere browser, of vraag de beheerder om WebAssembly toe te staan.',
  'no-simd': 'Deze browser is te oud voor PostLinter. Werk hem bij: Chrome of Edge 91, Firefox 114 of Safari 16.4, of nieuwer.',
  'offline': 'PostLinter kon niet helemaal worden opgehaald. Kijk of er internet is; het wordt vanzelf opnieuw geprobeerd. Is het eenmaal gelukt, dan werkt het ook zonder internet.',
  'truncated': 'Een onderdeel van PostLinter is niet heel aangekomen. Probeer het opnieuw; blijft het zo, meld het dan aan de beheerder van deze pagina.',
  'other-version': 'De onderdelen van PostLinter horen niet bij dezelfde versie. Probeer het opnieuw. Helpt dat niet, kopieer dan eerst je tekst en laad de pagina opnieuw.',
  'stalled': 'PostLinter komt niet op gang. Het wordt vanzelf opnieuw geprobeerd; kijk intussen of er verbinding is, of sluit een paar andere tabbladen.',
  'crashed': 'PostLinter is gestopt en kon niet opnieuw beginnen. Sluit een paar andere tabbladen en probeer het opnieuw. Helpt dat niet, kopieer dan eerst je tekst en laad de pagina opnieuw.',
  'stopped': 'PostLinter is gestopt.',
};

const english: Record<EngineTrouble, string> = {
  'no-wasm': 'This browser cannot run PostLinter, because WebAssembly is off or missing. Use another browser, or ask the administrator to allow WebAssembly.',
  'no-simd': 'This browser is too old for PostLinter. Update it: Chrome or Edge 91, Firefox 114 or Safari 16.4, or newer.',
  'offline': 'PostLinter could not be fetched as a whole. See whether there is internet; it tries again by itself. Once that worked, it works without internet too.',
  'truncated': 'A part of PostLinter did not arrive whole. Try again; if it stays so, tell whoever keeps this page.',
  'other-version': 'The parts of PostLinter are not of the same version. Try again. If that does not help, copy your text first and load the page again.',
  'stalled': 'PostLinter does not get going. It tries again by itself; meanwhile see whether there is a connection, or close some other tabs.',
  'crashed': 'PostLinter stopped and could not start again. Close some other tabs and try again. If that does not help, copy your text first and load the page again.',
  'stopped': 'PostLinter was stopped.',
};

/** Why there is no engine, with a sentence for people. */
export class EngineError extends Error {
  /** @param part The file that is the matter, if one is. */
  constructor(readonly trouble: EngineTrouble, readonly part = '') {
    super(part === '' ? trouble : `${trouble}: ${part}`);
  }

  /** What is wrong and what to do. */
  sentence(language: 'nl' | 'en' = 'nl'): string {
    const text = (language === 'en' ? english : dutch)[this.trouble];
    return this.part === '' ? text : `${text} (${language === 'en' ? 'part' : 'onderdeel'}: ${this.part})`;
  }
}

const refusals = {
  'too-slow': {
    status: 503,
    nl: 'dit bericht nalezen duurde te lang en is gestopt; probeer het in delen',
    en: 'checking this draft took too long and was stopped; try it in parts',
  },
  'crashed': {
    status: 500,
    nl: 'er ging iets mis in postlint zelf; meld dit, zonder je bericht mee te sturen',
    en: 'something went wrong in postlint itself; report this, without your draft',
  },
} as const;

/** What the engine would say of a request that ended it, had it lived. */
export function refusal(why: keyof typeof refusals, request: EngineRequest): EngineAnswer {
  const { status, ...sentences } = refusals[why];
  const error = sentences[/[?&]lang=en(&|$)/.test(request.path) ? 'en' : 'nl'];
  return { status, contentType: 'application/json; charset=utf-8', body: JSON.stringify({ status, error }) };
}
