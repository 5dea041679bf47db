import { existsSync } from 'node:fs';
import { root } from './drafts.mjs';

/** What tools/web.sh made, with a slash at the end. */
export const built = process.env.POSTLINTER_WEB ?? `${root}artifacts/web/`;

if (!existsSync(`${built}engine/engine.js`)) {
  console.error(`${built} is not there; make it with: bash tools/web.sh`);
  process.exit(2);
}
