// textlint behind the smallest server that takes the same request.

import { createServer } from 'node:http';
import { createLinter, loadTextlintrc } from 'textlint';

const descriptor = await loadTextlintrc({ configFilePath: new URL('textlintrc.json', import.meta.url).pathname });
const linter = createLinter({ descriptor });

createServer((request, answer) => {
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (part) => { body += part; });
  request.on('end', async () => {
    const result = await linter.lintText(JSON.parse(body).text, 'draft.md');
    answer.setHeader('Content-Type', 'application/json');
    answer.end(JSON.stringify(result));
  });
}).listen(0, '127.0.0.1', function () { console.log(this.address().port); });
