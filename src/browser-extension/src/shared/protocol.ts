import type { Edit, Span } from './spans';

/** What a check answers, in the words of the service's JSON. Offsets are UTF-16 code units in the text that was sent. */
export interface Diagnostic extends Span {
  readonly rule: string;
  readonly outcome: 'violation' | 'question' | 'reminder';
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  readonly advice: string;
  readonly text: string;
  readonly clauses: readonly string[];
  readonly question: string | null;
  readonly fixes: readonly Fix[];
}

export interface Fix {
  readonly title: string;
  readonly applicability: 'safe' | 'suggested';
  readonly edits: readonly Edit[];
}

/** A diagnostic with the words that a card shows: the title of its rule, its question, and the texts of its clauses. */
export interface Finding extends Diagnostic {
  readonly title: string;
  readonly questionText: string;
  readonly clauseTexts: readonly ClauseText[];
}

export interface ClauseText {
  readonly id: string;
  /** Empty where the service told none. */
  readonly text: string;
}

/** What the author told about the draft: keys of its front matter. */
export type Meta = Record<string, unknown>;

export interface CheckRequest {
  readonly text: string;
  readonly meta: Meta;
  /** Absent: the service chooses by the names it finds. */
  readonly protocol?: string;
  readonly config: Record<string, unknown>;
}

/** Titles of rules, texts of clauses and of questions, by id. */
export interface Catalogue {
  readonly titles: ReadonlyMap<string, string>;
  readonly questions: ReadonlyMap<string, string>;
  readonly clauses: ReadonlyMap<string, string>;
}

/** An answer of the service that is not what this program understands. */
export class UnreadableAnswer extends Error {}

/** Reads one document of the service's JSON. @throws {UnreadableAnswer} */
export function readDiagnostics(answer: unknown, textLength: number): Diagnostic[] {
  const list = isRecord(answer) ? answer['diagnostics'] : undefined;
  if (!Array.isArray(list)) throw new UnreadableAnswer('diagnostics');
  return list.map(item => readDiagnostic(item, textLength));
}

function readDiagnostic(item: unknown, textLength: number): Diagnostic {
  if (!isRecord(item) || typeof item['rule'] !== 'string' || typeof item['message'] !== 'string') throw new UnreadableAnswer('rule');
  return {
    ...readSpan(item, textLength),
    rule: item['rule'],
    outcome: oneOf(item['outcome'], ['violation', 'question', 'reminder'], 'violation'),
    severity: oneOf(item['severity'], ['error', 'warning', 'info'], 'info'),
    message: item['message'],
    advice: text(item['advice']),
    text: text(item['text']),
    clauses: strings(item['clauses']),
    question: typeof item['question'] === 'string' ? item['question'] : null,
    fixes: Array.isArray(item['fixes']) ? item['fixes'].map(fix => readFix(fix, textLength)) : [],
  };
}

function readFix(item: unknown, textLength: number): Fix {
  if (!isRecord(item) || !Array.isArray(item['edits'])) throw new UnreadableAnswer('fixes');
  return {
    title: text(item['title']),
    applicability: oneOf(item['applicability'], ['safe', 'suggested'], 'suggested'),
    edits: item['edits'].map((edit: unknown) => {
      if (!isRecord(edit)) throw new UnreadableAnswer('edits');
      return { ...readSpan(edit, textLength), newText: text(edit['newText']) };
    }),
  };
}

function readSpan(item: Record<string, unknown>, textLength: number): Span {
  const { start, end } = item;
  if (!Number.isInteger(start) || !Number.isInteger(end)) throw new UnreadableAnswer('start');
  const span = { start: start as number, end: end as number };
  if (span.start < 0 || span.end < span.start || span.end > textLength) throw new UnreadableAnswer('end');
  return span;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

function oneOf<T extends string>(value: unknown, allowed: readonly T[], otherwise: T): T {
  return allowed.find(word => word === value) ?? otherwise;
}
