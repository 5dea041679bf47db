// A library behind the smallest server that takes {"text": …}: the warm time of tools that have no service of their own.
import { createServer } from 'node:http';

const libraries = {
  async textlint() {
    const { createLinter, loadTextlintrc } = await import('textlint');
    const linter = createLinter({ descriptor: await loadTextlintrc({ configFilePath: process.argv[3] }) });
    return (text) => linter.lintText(text, 'draft.md');
  },
  async retext() {
    const [{ retext }, { default: profanities }] = [await import('retext'), await import('retext-profanities')];
    const processor = retext().use(profanities);
    return async (text) => (await processor.process(text)).messages;
  },
  async alex() {
    const { markdown } = await import('alex');
    return (text) => markdown(text).messages;
  },
};

const check = await libraries[process.argv[2]]();
createServer((request, answer) => {
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (part) => { body += part; });
  request.on('end', async () => {
    const result = await check(JSON.parse(body).text);
    answer.setHeader('Content-Type', 'application/json');
    answer.end(JSON.stringify(result));
  });
}).listen(0, '127.0.0.1', function () { console.log(this.address().port); });
