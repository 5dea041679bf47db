/** The browser's API for extensions, by the same name in Chromium and Firefox. */
export const api: typeof chrome = (globalThis as { browser?: typeof chrome }).browser ?? globalThis.chrome;
