/** What a test asks of an editor's page: the element that a person writes in, and what the editor itself holds to be its text. */
export interface EditorPage {
  readonly element: HTMLElement;
  text(): string;
}

declare global {
  interface Window { editor: EditorPage }
}

/** Puts an editor on the page, unless it has put itself there. */
export function show(element: HTMLElement, text: () => string): void {
  if (!element.isConnected) document.getElementById('home')?.append(element);
  element.id = 'editor';
  window.editor = { element, text };
}

export function home(): HTMLElement {
  return document.getElementById('home') as HTMLElement;
}
