import { TextMap } from '../../../../src/browser-extension/src/content/fields/text-map';

/** How the extension reads a piece of page: its text, and for each place what the page holds there. */
export interface Reading {
  readonly text: string;
  /** The page's own characters for a span of the text. */
  at(start: number, end: number): string;
  isPlain(start: number, end: number): boolean;
}

declare global {
  interface Window { read(html: string): Reading }
}

window.read = html => {
  const root = document.createElement('div');
  root.innerHTML = html;
  const map = TextMap.of(root);
  return {
    text: map.text,
    at: (start, end) => String(map.rangeOf({ start, end })),
    isPlain: (start, end) => map.isPlain({ start, end }),
  };
};
