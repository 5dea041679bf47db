import { h } from '../shared/dom';
import { refusedConfiguration, type ConfigurationReply } from '../shared/messages';
import { fragmentOf, LinkError } from '../shared/school/link';
import type { Texts } from '../shared/texts';
import { textOfFile } from './file-text';
import { schoolForm } from './form';
import { problemsOf } from './proposal';
import { mostInQr, qrOf } from './qr';

export interface MakerPorts {
  readonly texts: Texts;
  /** Reads a text with settings and says what is wrong with it. */
  read(text: string): Promise<ConfigurationReply>;
  /** The address of the page that opens such links; empty where it is not known. */
  readonly address: string;
}

/** The page on which an administrator makes a link, a QR code or a file with the settings of a school. */
export function makerPage({ texts, read, address }: MakerPorts): HTMLElement {
  const result = h('div', { role: 'status' });
  const problems = h('div', {});
  let version = 0;
  const update = async (): Promise<void> => {
    const mine = ++version;
    const text = JSON.stringify(form.read());
    const drawn = text === '{}' ? [] : await resultOf(text, place.value.trim(), { texts, read });
    if (mine === version) result.replaceChildren(...drawn);
  };
  const form = schoolForm(texts, () => void update());
  const place = h('input', { name: 'adres', type: 'url', inputmode: 'url', autocomplete: 'off', placeholder: 'https://', value: address, input: () => void update() });
  const file = h('input', { type: 'file', name: 'begin', accept: '.yaml,.yml,.json,text/*', change: () => void start() });
  const start = async (): Promise<void> => {
    const [chosen] = file.files ?? [];
    if (chosen === undefined) return;
    const text = await textOfFile(chosen);
    const reply = text === null ? refusedConfiguration(texts('fileUnreadable')) : await read(text);
    problems.replaceChildren(...reply.configuration === null ? [problemsOf(reply, texts)] : []);
    if (reply.configuration !== null) form.fill(reply.configuration);
    file.value = '';
  };
  return h('main', {},
    h('h1', {}, texts('maker')),
    h('section', {}, h('p', {}, texts('makerHelp')),
      h('label', { class: 'row' }, texts('makerStart'), file), problems,
      form.element,
      h('label', { class: 'row' }, texts('makerAddress'), place)),
    h('section', { 'aria-labelledby': 'result' }, h('h2', { id: 'result' }, texts('makerResult')), h('p', { class: 'soft' }, texts('makerPrivacy')), result));
}

async function resultOf(text: string, address: string, { texts, read }: Omit<MakerPorts, 'address'>): Promise<Node[]> {
  const reply = await read(text);
  if (reply.configuration === null) return [problemsOf(reply, texts)];
  if (address !== '' && !isPage(address)) return [h('p', { class: 'state bad' }, texts('makerAddressBad'))];
  try {
    const link = `${address}#${await fragmentOf(text)}`;
    return [
      ...copyable('link', texts(address === '' ? 'makerText' : 'makerLink'), link, texts),
      qrPart(link, address !== '', texts),
      h('p', {}, download(text, 'postlinter-school.json', 'application/json', texts('makerSaveFile'))),
      h('details', {}, h('summary', {}, texts('makerPolicy')), ...copyable('policy', 'JSON', JSON.stringify({ configuration: text }, null, 2), texts)),
    ];
  } catch (error) {
    if (error instanceof LinkError) return [h('p', { class: 'state bad' }, texts(`link_${error.problem}`))];
    throw error;
  }
}

function isPage(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol) && !address.includes('#');
}

function copyable(name: string, label: string, text: string, texts: Texts): Node[] {
  const area = h('textarea', { name, rows: '4', readonly: true, spellcheck: 'false' });
  area.value = text;
  const said = h('span', { class: 'soft', role: 'status' });
  const copy = async (): Promise<void> => {
    area.select();
    said.textContent = texts(await navigator.clipboard.writeText(text).then(() => true, () => false) ? 'makerCopied' : 'makerCopyFailed');
  };
  return [h('label', { class: 'row' }, label, area), h('p', {}, h('button', { type: 'button', click: () => void copy() }, texts('makerCopy')), said)];
}

function qrPart(link: string, hasAddress: boolean, texts: Texts): HTMLElement {
  if (!hasAddress) return h('p', { class: 'soft' }, texts('makerQrNeedsAddress'));
  if (link.length > mostInQr) return h('p', { class: 'soft' }, texts('makerQrTooLong', link.length, mostInQr));
  const picture = qrOf(link, texts('makerQr'));
  return h('figure', { class: 'qr' }, picture,
    h('figcaption', {}, download(new XMLSerializer().serializeToString(picture), 'postlinter-school.svg', 'image/svg+xml', texts('makerSaveQr'))));
}

/** A button that saves a text as a file. */
function download(text: string, name: string, type: string, label: string): HTMLElement {
  return h('button', { type: 'button', click: () => {
    const address = URL.createObjectURL(new Blob([text], { type }));
    h('a', { href: address, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  } }, label);
}
