import type { Catalogue, CheckRequest, Diagnostic } from '../shared/protocol';
import type { Language } from '../shared/settings';

/** Whatever checks drafts for this browser: the service on this computer, or later the engine inside the browser. */
export interface CheckTransport {
  /** @throws {TransportError} */
  check(request: CheckRequest, language: Language): Promise<readonly Diagnostic[]>;
  /** Titles, clauses and questions in words. @throws {TransportError} */
  catalogue(language: Language): Promise<Catalogue>;
}

/** Why nothing was checked. */
export class TransportError extends Error {
  /** @param sentence What the other side said, in the language of the user; empty if it said nothing. */
  constructor(readonly reason: 'offline' | 'unpaired' | 'too-long' | 'unreadable' | 'refused', readonly sentence = '') {
    super(reason);
  }
}
