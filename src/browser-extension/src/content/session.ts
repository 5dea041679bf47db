import type { Answer, Answers, CheckReply } from '../shared/messages';
import type { Finding } from '../shared/protocol';
import { browserClock, Debouncer, type Clock } from '../shared/debouncer';
import { shift, singleEdit, type Edit } from '../shared/spans';

/** How long it must be quiet before a check, and how long a fast writer waits at most, in ms. */
export const quiet = 350;
export const longest = 3000;

export interface SessionPorts {
  /** Never fails: what went wrong is a reply. */
  check(text: string, answers: Answers): Promise<CheckReply>;
  /** The findings, their places or the state have changed. */
  changed(): void;
}

/**
 * What is known about one draft while it is being written. Knows no page and no editor.
 * Invariant: every finding lies in `text`, and the characters at its place are those that it was reported for.
 */
export class Session {
  private current = '';
  private version = 0;
  private checked = 0;
  private running = false;
  private all: readonly Finding[] = [];
  private hidden = new Set<string>();
  private answered: Record<string, Answer> = {};
  private stopped = false;
  private readonly debouncer: Debouncer;
  private lastReply: CheckReply | null = null;

  constructor(private readonly ports: SessionPorts, clock: Clock = browserClock) {
    this.debouncer = new Debouncer(() => void this.checkNow(), quiet, longest, clock);
  }

  get text(): string {
    return this.current;
  }

  /** What was last said of this draft; null before anything was. */
  get reply(): CheckReply | null {
    return this.lastReply;
  }

  /** Whether an answer is under way. */
  get isWaiting(): boolean {
    return this.running;
  }

  get answers(): Answers {
    return this.answered;
  }

  /** Whether the findings are those of the draft as it is now. */
  get isCurrent(): boolean {
    return (this.lastReply === null || this.lastReply.status === 'ok') && this.checked === this.version;
  }

  /** What to show, in the order of the draft; what speaks of the draft as a whole comes last. */
  get findings(): readonly Finding[] {
    return this.all.filter(finding => !this.hidden.has(keyOf(finding)));
  }

  /** Those that still ask something of the author: no reminders, no hints. */
  get open(): readonly Finding[] {
    return this.findings.filter(finding => finding.outcome !== 'reminder' && finding.severity !== 'info');
  }

  /** The draft has become this text. */
  edit(text: string): void {
    const edit = singleEdit(this.current, text);
    if (edit === null || this.stopped) return;
    this.current = text;
    this.version++;
    this.all = text.trim() === '' ? [] : moved(this.all, edit);
    if (text.trim() === '') this.forget();
    else this.debouncer.touch();
    this.ports.changed();
  }

  answer(question: string, answer: Answer): void {
    this.answered = { ...this.answered, [question]: answer };
    this.version++;
    this.ports.changed();
    void this.checkNow();
  }

  /** The author has seen it and does not want to see it again in this draft. */
  hide(finding: Finding): void {
    this.hidden.add(keyOf(finding));
    this.ports.changed();
  }

  /** Checks without waiting, as after a change of settings or a service that came back. */
  async checkNow(): Promise<void> {
    this.debouncer.cancel();
    if (this.running || this.stopped || this.current.trim() === '') return;
    this.running = true;
    const sent = { text: this.current, version: this.version };
    const reply = await this.ports.check(sent.text, this.answered).finally(() => this.running = false);
    if (this.stopped) return;
    this.checked = sent.version;
    this.take(sent.text, reply);
    if (this.version !== sent.version) this.debouncer.touch();
  }

  stop(): void {
    this.stopped = true;
    this.debouncer.cancel();
  }

  /** Takes a reply to `sent`, which may be older than the draft is by now. */
  private take(sent: string, reply: CheckReply): void {
    if (this.current.trim() === '') return;
    this.lastReply = reply;
    if (reply.status === 'ok') {
      const edit = singleEdit(sent, this.current);
      const fitting = reply.findings.filter(finding => sent.slice(finding.start, finding.end) === finding.text);
      this.all = inReadingOrder(edit === null ? fitting : moved(fitting, edit));
    } else {
      // What was found before may be wrong by now, and nothing says so.
      this.all = [];
    }
    this.ports.changed();
  }

  /** The draft is gone: posted, or thrown away. The next one starts afresh. */
  private forget(): void {
    this.debouncer.cancel();
    this.all = [];
    this.answered = {};
    this.hidden = new Set();
    this.lastReply = null;
  }
}

/** The findings after an edit, and the edits of their fixes with them; a fix that the edit reaches into is gone. */
function moved(findings: readonly Finding[], edit: Edit): Finding[] {
  return findings.flatMap(finding => {
    const place = shift(finding, edit);
    if (place === null) return [];
    const fixes = finding.fixes.flatMap(fix => {
      const edits = fix.edits.flatMap(change => shift(change, edit) ?? []);
      return edits.length === fix.edits.length ? [{ ...fix, edits }] : [];
    });
    return [{ ...place, fixes }];
  });
}

function inReadingOrder(findings: readonly Finding[]): Finding[] {
  const rank = (finding: Finding): number => finding.outcome === 'reminder' ? 2 : finding.start === finding.end ? 1 : 0;
  return [...findings].sort((a, b) => rank(a) - rank(b) || a.start - b.start || a.end - b.end);
}

function keyOf(finding: Finding): string {
  return `${finding.rule} ${finding.question ?? ''} ${finding.text}`;
}
