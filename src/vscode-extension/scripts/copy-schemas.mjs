// Takes the schemas of the program along, so that they stand in one place only.
import { copyFileSync, mkdirSync } from 'node:fs';

const from = new URL('../../PostLinter/Configuration/', import.meta.url);
const to = new URL('../schemas/', import.meta.url);
mkdirSync(to, { recursive: true });
for (const name of ['postlint.schema.json', 'regels.schema.json', 'akkoord.schema.json']) {
  copyFileSync(new URL(name, from), new URL(name, to));
}
for (const name of ['LICENSE', 'THIRD-PARTY-NOTICES.md']) {
  copyFileSync(new URL(`../../../${name}`, import.meta.url), new URL(`../${name}`, import.meta.url));
}
