import type { Edit } from '../shared/spans';
import { planOf } from './apply-plan';
import type { Field } from './fields/field';
import { isPlainElement } from './fields/field';

/** Editors learn of a new selection by an event that comes later; in ms. */
const selectionDelay = 60;
const mostTries = 5;
/** How long an editor may take to show what it was asked, in ms. */
const patience = 400;

export type Outcome = 'applied' | 'moved' | 'across' | 'failed';

/**
 * Changes a draft as a person would, so that the editor's own model, its undo and the caret go along: select, offer the edit to
 * the editor, else let the browser type it, and read back what came of it. Never writes in the page.
 */
export async function applyEdits(field: Field, edits: readonly Edit[], expected: string): Promise<Outcome> {
  const plan = planOf(edits, expected, field.read(), span => field.isPlain(span));
  if (plan.kind !== 'steps') return plan.kind;
  for (const { edit, before, after } of plan.steps) {
    const isSelected = await selects(field, edit);
    if (field.read() !== before) return 'moved';
    if (!isSelected) return 'failed';
    if (!offer(field, edit)) type(edit.newText);
    if (!await reads(field, after)) return 'failed';
  }
  return 'applied';
}

/** Selects, and sees that it stays so: an editor that just got the focus and is slow puts back its own selection, and would write there. */
async function selects(field: Field, edit: Edit): Promise<boolean> {
  for (let tries = 0; tries < mostTries; tries++) {
    field.select(edit);
    await pause(selectionDelay);
    const caret = field.caret();
    if (isPlainElement(field.element) || caret === null || caret === edit.end) return true;
  }
  return false;
}

/** Offers the edit as the browser's own spell checker does. True when the editor took it. */
function offer(field: Field, edit: Edit): boolean {
  if (isPlainElement(field.element)) return false;
  const dataTransfer = pageDataTransfer();
  dataTransfer.setData('text/plain', edit.newText);
  const selection = field.element.ownerDocument.getSelection();
  const range = selection !== null && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  const event = new InputEvent('beforeinput', {
    bubbles: true, cancelable: true, composed: true,
    inputType: edit.newText === '' ? 'deleteContentBackward' : 'insertReplacementText',
    data: edit.newText === '' ? null : edit.newText,
    dataTransfer: edit.newText === '' ? null : dataTransfer,
    targetRanges: range === null ? [] : [new StaticRange(range)],
  });
  return !field.element.dispatchEvent(event);
}

/** One that the page may read: Firefox keeps what a content script makes from the page's scripts. */
function pageDataTransfer(): DataTransfer {
  const page = (window as { wrappedJSObject?: typeof globalThis }).wrappedJSObject ?? globalThis;
  return new page.DataTransfer();
}

/** The browser's own typing: old, and the one way that keeps undo. */
function type(text: string): void {
  if (text === '') document.execCommand('delete');
  else document.execCommand('insertText', false, text);
}

async function reads(field: Field, expected: string): Promise<boolean> {
  for (const end = performance.now() + patience; ;) {
    if (field.read() === expected) return true;
    if (performance.now() > end) return false;
    await pause(20);
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds));
}
