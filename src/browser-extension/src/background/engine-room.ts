import { EngineHost, type EngineReply } from '../engine/host';
import type { EngineRequest } from '../../../PostLinter.Web/js/engine';
import { startHere } from '../engine/start';
import { api } from '../shared/extension-api';
import type { EngineQuestion } from '../shared/messages';
import { TooLate, within } from '../shared/within';

/** Where the engine lives: the background page itself, or a document beside the background worker. */
export interface EngineRoom {
  ask(request: EngineRequest): Promise<EngineReply>;
}

/** The room that this browser has. @param progressed Told how far the first load is, from 0 to 1, where the engine lives here. */
export function engineRoom(progressed: (part: number) => void): EngineRoom {
  return typeof document === 'undefined' ? new OffscreenRoom() : new EngineHost({ start: startHere, progressed });
}

const page = 'offscreen.html';

/** How long the document may take for an answer, in ms: longer than all that its engine tries before it gives up. */
const patience = 100_000;

/** Chromium: opens a document that nobody sees, and asks it. */
class OffscreenRoom implements EngineRoom {
  private opening: Promise<void> | null = null;

  async ask(request: EngineRequest): Promise<EngineReply> {
    const question: EngineQuestion = { type: 'ask-engine', request };
    for (const isLast of [false, true]) {
      try {
        await this.open();
        const reply: unknown = await within(patience, api.runtime.sendMessage(question));
        if (reply !== undefined && reply !== null) return reply as EngineReply;
      } catch (error) {
        if (error instanceof TooLate) return this.giveUp();
        if (isLast) throw error;
      }
      // It was closed on the way: once more, in a new one.
    }
    return { trouble: 'crashed' };
  }

  /** A document that does not answer makes room for another. */
  private async giveUp(): Promise<EngineReply> {
    await api.offscreen.closeDocument().catch(() => undefined);
    return { trouble: 'stalled' };
  }

  private open(): Promise<void> {
    this.opening ??= within(patience, this.create()).finally(() => this.opening = null);
    return this.opening;
  }

  private async create(): Promise<void> {
    const open = await api.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT' as chrome.runtime.ContextType] });
    if (open.length > 0) return;
    await api.offscreen.createDocument({ url: page, reasons: ['WORKERS' as chrome.offscreen.Reason], justification: 'Checks drafts in this browser; they go nowhere else.' });
  }
}
