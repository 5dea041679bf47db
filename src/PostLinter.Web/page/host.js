// Who answers this page: the engine inside it. Nothing of a draft leaves the browser: after loading there is nobody to send it to.

import { byId } from './dom.js';
import { startEngine } from './engine/engine.js';
import { SchoolOfPage } from './school.js';
import { keepOffline } from './offline.js';
import { Refusal } from './refusal.js';
import { isEnglish, say } from './texts.js';

/** Troubles that nothing mends here, and those that are tried again when somebody says so; the others are tried again without. */
const Lasting = ['no-wasm', 'no-simd'];
const Mendable = ['truncated', 'other-version', 'crashed'];

let engine = null;
let school = null;

/** The page is open at once; the engine comes while somebody types. */
export async function enter() {
  running().catch(() => {});
  return true;
}

/** Asks the engine; a fetch response as the service would give. Throws a Refusal, or why there is no engine. */
export async function call(method, path, body, signal) {
  const answer = await ask({ method, path, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }, signal);
  if (answer.status !== 200) {
    throw new Refusal(JSON.parse(answer.body).error);
  }

  return new Response(answer.body, { headers: { 'Content-Type': answer.contentType } });
}

async function ask(request, signal) {
  try {
    return await (await running()).answer(request, signal);
  } finally {
    // An engine that took the place of another said how far it was.
    byId('loading').hidden ||= !signal?.aborted;
  }
}

function running() {
  if (engine === null) {
    engine = startEngine({ base: new URL('engine/', document.baseURI).href, confined: true, hasOneDraft: true, onProgress: showProgress })
      .finally(() => { byId('loading').hidden = true; });
    engine.then(keep, () => { engine = null; });
  }

  return engine;
}

/** Keeps the page for when there is no internet: not before its engine ran, so that nothing broken is kept. */
async function keep() {
  const place = byId('offline');
  place.dataset.text = await keepOffline() ? 'offlineReady' : 'offlineNot';
  place.textContent = say(place.dataset.text);
  place.hidden = false;
}

function showProgress({ loaded, total }) {
  byId('loading').hidden = false;
  byId('loaded').max = total;
  byId('loaded').value = loaded;
}

/** What to say where a call threw. */
export const explain = (error) => error.sentence?.(isEnglish() ? 'en' : 'nl') ?? String(error);

/** True where trying again may help. */
export const isPassing = (error) => !Lasting.includes(error.trouble) && !isMendable(error);

/** True where somebody may try it again. */
export const isMendable = (error) => Mendable.includes(error.trouble);

/** Nobody is kept out. */
export function showLocked() {
}

/** What goes with a draft besides the choices of the page: the settings of a school. */
export const adapt = (request) => school?.adapt(request) ?? request;

/** Shows the settings of a school. */
export function showSchool(changed) {
  school = new SchoolOfPage({ home: byId('school'), engine: running, language: () => isEnglish() ? 'en' : 'nl', explain, changed });
}

/** There is nothing that only this host can do. */
export function prepare() {
}
