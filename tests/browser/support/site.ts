import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** A page without scripts of its own, and how it is sent. */
interface StaticPage {
  readonly body: string;
  readonly headers?: Record<string, string>;
}

const words = 'De kinderen van groep zes maakten vandaag een lange wandeling door het bos en zochten onderweg kastanjes, paddenstoelen en mooie bladeren. ';
/** A draft of 2,000 words with forty names in it. */
const long = `${words.repeat(100).split(' ').slice(0, 1960).map((word, index) => index % 49 === 48 ? `${word} Sanne` : word).join(' ')} `;

const pages: Record<string, StaticPage> = {
  '/frames': { body: `<iframe id="src" src="/inner" width="600" height="240"></iframe>
    <iframe id="srcdoc" width="600" height="240" srcdoc="<div id=editor contenteditable style='min-height:60px'></div>"></iframe>
    <iframe id="blank" width="600" height="240"></iframe>
    <script>const inside = document.getElementById('blank').contentDocument;
      inside.body.contentEditable = 'true'; inside.body.spellcheck = false; inside.body.id = 'editor'; inside.body.style.minHeight = '60px';</script>` },
  '/design-mode': { body: `<iframe id="frame" width="600" height="240"></iframe>
    <script>document.getElementById('frame').contentDocument.designMode = 'on';</script>` },
  '/button-outside': { body: `<iframe id="frame" src="/inner" width="600" height="240"></iframe><button id="post">Publiceren</button>
    <p id="posted"></p><script>document.getElementById('post').addEventListener('click', () => { document.getElementById('posted').textContent += 'x'; });</script>` },
  '/inner': { body: '<textarea id="editor" rows="4" cols="50"></textarea>' },
  '/shadow': { body: `<x-composer id="host"></x-composer><script>
    const root = document.getElementById('host').attachShadow({ mode: 'open' });
    root.innerHTML = '<div id="editor" contenteditable style="min-height:60px;border:1px solid"></div><br><textarea id="area" rows="3" cols="50"></textarea>';</script>` },
  '/csp': { body: '<div id="editor" contenteditable style="min-height:60px"></div><textarea id="area" rows="3" cols="50"></textarea>',
    headers: { 'Content-Security-Policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'" } },
  '/form': { body: `<form id="form"><textarea id="editor" name="message" rows="5" cols="60"></textarea><button id="post">Plaatsen</button><button type="button" id="cancel">Annuleren</button></form>
    <p id="posted"></p><script>document.getElementById('form').addEventListener('submit', event => {
      event.preventDefault(); document.getElementById('posted').textContent += '[' + document.getElementById('editor').value + ']'; });</script>` },
  '/dialog': { body: `<dialog id="dialog" style="transform:scale(1);width:600px;height:420px"><textarea id="editor" rows="4" cols="50"></textarea></dialog>
    <script>document.getElementById('dialog').showModal();</script>` },
  '/trap': { body: `<div id="modal" role="dialog" aria-modal="true" aria-label="Bericht"><textarea id="editor" rows="4" cols="50"></textarea></div>
    <script>const modal = document.getElementById('modal');
      setInterval(() => { if (!modal.contains(document.activeElement)) document.getElementById('editor').focus(); }, 50);</script>` },
  '/scrolling': { body: `<div id="scroller" style="height:160px;overflow:auto;border:1px solid"><textarea id="editor" rows="4" cols="50"></textarea><div style="height:600px"></div></div>` },
  '/not-composing': { body: `<input id="password" type="password"><input id="search" type="search"><textarea id="combobox" role="combobox" rows="2" cols="40"></textarea>
    <textarea id="readonly" readonly rows="2" cols="40"></textarea><input id="name" name="voornaam" autocomplete="given-name" size="40">
    <input id="postcode" name="postcode" size="40"><form role="search"><textarea id="query" rows="2" cols="40"></textarea></form><div class="cm-editor"><div id="code" contenteditable>code</div></div>
    <input id="title" name="title" placeholder="Titel van je bericht" size="40">` },
  '/bold': { body: '<div id="editor" contenteditable style="min-height:60px"><p>Vandaag won <b>San</b>ne de finale.</p><p>En Sanne lachte.</p></div>' },
  '/long-textarea': { body: `<textarea id="editor" rows="30" cols="100">${long}</textarea>` },
  '/long-contenteditable': { body: `<div id="editor" contenteditable style="width:800px">${long.match(/.{1,600}(?: |$)/g)?.map(part => `<p>${part}</p>`).join('')}</div>` },
};

/** Serves the pages that the tests write in, and the editors that were built for them. */
export async function startSite(editors: string): Promise<{ port: number; stop(): Promise<void> }> {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://site').pathname;
    const send = (type: string, body: string | Buffer, headers: Record<string, string> = {}): unknown => response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8`, ...headers }).end(body);
    try {
      const editor = /^\/editor\/([a-z-]+)$/.exec(path)?.[1];
      const file = /^\/build\/([a-z-]+\.(?:js|css))$/.exec(path)?.[1];
      if (editor !== undefined) {
        send('text/html', frame(`<div id="home"></div><script type="module" src="/build/${editor}.js"></script>`));
      } else if (file !== undefined) {
        send(file.endsWith('.css') ? 'text/css' : 'text/javascript', await readFile(join(editors, file)));
      } else if (pages[path] !== undefined) {
        send('text/html', frame(pages[path].body), pages[path].headers);
      } else {
        response.writeHead(404).end();
      }
    } catch {
      response.writeHead(500).end();
    }
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    stop: () => new Promise(resolve => {
      server.closeAllConnections();
      server.close(() => resolve());
    }),
  };
}

function frame(body: string): string {
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Schoolpagina</title>
<style>body{font:16px/1.5 sans-serif;margin:40px}#home{width:640px}#home>*,textarea{font:inherit}#home [contenteditable],#home textarea{min-height:120px;width:600px;border:1px solid #999;padding:8px}</style>
</head><body><h1>Nieuw bericht</h1>${body}</body></html>`;
}
