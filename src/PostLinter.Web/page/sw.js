// Keeps the page and the engine, one version as a whole, and gives them when there is no internet. FILES and VERSION come from the build.

const Prefix = `postlinter ${new URL('./', location.href).pathname} `;
const Cache = Prefix + VERSION;

addEventListener('install', (event) => event.waitUntil(keep()));

addEventListener('activate', (event) => event.waitUntil(dropOthers()));

addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && request.url.startsWith(new URL('./', location.href).href)) {
    event.respondWith(answer(request));
  }
});

/** All or nothing: a version that is not whole is not used. */
async function keep() {
  const cache = await caches.open(Cache);
  try {
    // What is named after its content cannot be out of date; the rest is asked for anew.
    await cache.addAll(FILES.map(({ path, named }) => new Request(path, { cache: named ? 'default' : 'reload' })));
  } catch (error) {
    await caches.delete(Cache);
    throw error;
  }
}

async function dropOthers() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(Prefix) && name !== Cache).map((name) => caches.delete(name)));
}

async function answer(request) {
  const cache = await caches.open(Cache);
  const kept = await cache.match(/\/(index\.html)?$/.test(new URL(request.url).pathname) ? './' : request, { ignoreSearch: true });
  return kept ?? fetch(request);
}
