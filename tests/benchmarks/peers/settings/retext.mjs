// retext with its list of profanities, over all files named: the smallest program that the library takes.
import fs from 'node:fs';
import { retext } from 'retext';
import retextProfanities from 'retext-profanities';

const processor = retext().use(retextProfanities);
for (const file of process.argv.slice(2)) {
  const result = await processor.process({ path: file, value: fs.readFileSync(file, 'utf8') });
  result.messages.forEach((m) => console.log(`${file}:${m.line}:${m.column} ${m.reason}`));
}
