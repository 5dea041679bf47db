import { saveAccepted, type LoadedSettings } from '../background/settings-store';
import { schoolParts } from '../school/section';
import { h } from '../shared/dom';
import { fromShortKeys, laidOver } from '../shared/school/configuration';
import type { Texts } from '../shared/texts';
import { ask } from './ask';

/** The settings that a school gave by policy, link or file. @param link Settings that the page was opened with. */
export function schoolSection({ accepted, chosen, fixed, bySchool, policyProblem }: LoadedSettings, link: string, texts: Texts, draw: () => Promise<void>): HTMLElement {
  return h('section', { 'aria-labelledby': 'school' },
    h('h2', { id: 'school' }, texts('school')),
    [...bySchool.keys()].some(name => fixed.has(name)) ? h('p', {}, texts('schoolByPolicy')) : null,
    policyProblem === '' ? null : h('p', { class: 'state bad' }, texts('schoolPolicyProblem', policyProblem)),
    ...schoolParts({
      texts, accepted, link, maker: 'school.html',
      now: laidOver(fromShortKeys({ ...chosen }), accepted?.configuration ?? {}),
      read: text => ask({ type: 'read-configuration', text }),
      keep: async kept => {
        try {
          await saveAccepted(kept);
        } catch {
          return false;
        }
        await ask({ type: 'settings-saved' });
        await draw();
        return true;
      },
    }));
}
