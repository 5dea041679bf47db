import { api } from '../shared/extension-api';
import type { CheckState } from '../shared/messages';
import type { Texts } from '../shared/texts';

const found = '#b3261e';
const silent = '#5b6770';

/** The number on the button in the toolbar, for one tab; what went wrong in its place. */
export function badgeOf(state: CheckState, count: number, texts: Texts): { text: string; color: string; title: string } {
  switch (state) {
    case 'ok':
      return { text: count === 0 ? '' : String(Math.min(count, 99)), color: found, title: count === 0 ? texts('badgeOn') : count === 1 ? texts('foundOne') : texts('foundMany', count) };
    case 'off': return { text: '', color: silent, title: texts('badgeOff') };
    case 'unavailable': return { text: '!', color: silent, title: texts('badgeUnavailable') };
    case 'refused': return { text: '!', color: silent, title: texts('notAccepted') };
  }
}

export async function showBadge(tab: number, state: CheckState, count: number, texts: Texts): Promise<void> {
  const { text, color, title } = badgeOf(state, count, texts);
  try {
    await Promise.all([
      api.action.setBadgeText({ tabId: tab, text }),
      api.action.setBadgeBackgroundColor({ tabId: tab, color }),
      api.action.setTitle({ tabId: tab, title }),
    ]);
  } catch {
    // The tab was closed meanwhile.
  }
}
