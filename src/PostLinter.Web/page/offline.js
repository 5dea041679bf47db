// Has the browser keep the page, so that it opens without internet.

/** True once everything is kept; false where the browser has no room, or may not. */
export async function keepOffline() {
  if (!('serviceWorker' in navigator)) {
    return false;
  }

  try {
    const registration = await navigator.serviceWorker.register(trusted(new URL('sw.js', document.baseURI).href));
    const worker = registration.installing ?? registration.waiting ?? registration.active;
    return await isDone(worker);
  } catch {
    return false;
  }
}

function isDone(worker) {
  return new Promise((resolve) => {
    const look = () => {
      if (['installed', 'activating', 'activated'].includes(worker.state)) {
        resolve(true);
      } else if (worker.state === 'redundant') {
        resolve(false);
      }
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

/** The address of a script, where the page wants trusted types. */
function trusted(url) {
  return globalThis.trustedTypes?.createPolicy('postlinter-offline', { createScriptURL: (address) => address }).createScriptURL(url) ?? url;
}
