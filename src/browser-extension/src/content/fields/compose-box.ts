import { isPlainElement } from './field';

/** What may hold a draft; `composeBoxOf` decides. */
export const candidates = 'textarea, input:not([type]), input[type="text"], [contenteditable]:not([contenteditable="false"])';

/** Editors for code and terminals: their text is no post. */
const codeEditors = '.monaco-editor, .cm-editor, .CodeMirror, .ace_editor, .xterm';
const searching = '[role="search"], [role="combobox"], [role="searchbox"], [role="spinbutton"], [type="search"]';

/** Words by which a page calls a line that is posted along; without one, an input of one line is a form like any other. */
const composing = /titel|title|onderwerp|subject|bericht|message|reactie|comment|reply|tweet|bijschrift|caption|beschrijving|description/i;

/** The compose box that an element is, or is part of; null for anything else. */
export function composeBoxOf(element: Element): HTMLElement | null {
  const box = isPlainElement(element) ? element : editingHost(element);
  return box !== null && isEligible(box) ? box : null;
}

/** The outermost element of the editor that `element` is part of. */
function editingHost(element: Element): HTMLElement | null {
  let host: HTMLElement | null = null;
  for (let node: Element | null = element; node !== null; node = node.parentElement) {
    if ((node as HTMLElement).isContentEditable) host = node as HTMLElement;
  }
  return host === host?.ownerDocument.documentElement ? host?.ownerDocument.body ?? null : host;
}

function isEligible(box: HTMLElement): boolean {
  if (box.getAttribute('aria-readonly') === 'true' || box.matches(searching) || box.closest('[role="search"]') !== null) return false;
  if (box.closest(codeEditors) !== null) return false;
  if (isPlainElement(box)) {
    if (box.disabled || box.readOnly) return false;
    if (box.localName === 'input' && !isComposeLine(box as HTMLInputElement)) return false;
  }
  return isVisible(box);
}

function isComposeLine(input: HTMLInputElement): boolean {
  if (input.type !== 'text' || input.list !== null || /name|email|tel|address|username|code|password/.test(input.autocomplete)) return false;
  const labels = [...input.labels ?? []].map(label => label.textContent ?? '');
  return composing.test([input.name, input.id, input.placeholder, input.getAttribute('aria-label') ?? '', ...labels].join(' '));
}

/** Too small to write in, or not on the page: a hidden source of another editor, a trap for robots. */
function isVisible(box: HTMLElement): boolean {
  const { width, height } = box.getBoundingClientRect();
  return width >= 60 && height >= 10 && box.checkVisibility({ visibilityProperty: true });
}
