import { h } from '../../shared/dom';

/** Puts text on the clipboard, on pages without a secure connection too. */
export async function copy(text: string, home: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = h('textarea', { class: 'live' });
    area.value = text;
    home.append(area);
    area.select();
    const done = document.execCommand('copy');
    area.remove();
    return done;
  }
}
