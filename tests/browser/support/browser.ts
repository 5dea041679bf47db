import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { PolicyPlace } from './policy';

export type BrowserName = 'chromium' | 'firefox';

/** Firefox gives every installation an address of its own; the tests want to know it. */
const uuid = '7b6a0c1e-5f6a-4e0c-9d0b-2f4f5a6b7c8d';

/** A host that is no part of this computer, as far as the browser can tell. */
export const host = 'school.example';

/** Starts a browser with the extension in it. `sitePort` is where the pages of the tests are; `policy` that of a school; `args` are Chromium's. */
export async function launch(name: BrowserName, extension: string, sitePort: number, { policy, args = [] }: { policy?: PolicyPlace | undefined; args?: readonly string[] } = {}): Promise<{ browser: Browser; origin: string }> {
  const executablePath = process.env['POSTLINTER_PROGRAM'] ?? '';
  if (name === 'firefox') {
    const browser = await puppeteer.launch({
      browser: 'firefox', executablePath, headless: true, env: { ...process.env, ...(policy?.home === undefined ? {} : { HOME: policy.home }), ...policy?.environment },
      // Without it a test may not open the extension's own pages.
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ 'postlinter@postlinter.example': uuid }),
        'network.dns.localDomains': host,
        ...policy?.preferences,
      },
    });
    await browser.installExtension(extension);
    return { browser, origin: `moz-extension://${uuid}` };
  }
  const browser = await puppeteer.launch({
    browser: 'chrome', executablePath, headless: true,
    args: ['--no-sandbox', `--disable-extensions-except=${extension}`, `--load-extension=${extension}`,
      // The pages look as if they came from the Internet, so that the browser guards this computer against them.
      `--host-resolver-rules=MAP ${host} 127.0.0.1`, `--ip-address-space-overrides=127.0.0.1:${sitePort}=public`, ...args],
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  const worker = await browser.waitForTarget(target => target.type() === 'service_worker' && target.url().endsWith('/worker.js'));
  return { browser, origin: worker.url().replace(/\/worker\.js$/, '') };
}

/** Opens one of the extension's own pages. */
export async function openOwnPage(browser: Browser, origin: string, file: string): Promise<Page> {
  const page = await browser.newPage();
  // Firefox changes process on the way: it never says that the page has come, and a question asked meanwhile gets an error.
  const going = page.goto(`${origin}/${file}`).catch(() => undefined);
  if (!origin.startsWith('moz')) await going;
  const isThere = (): Promise<boolean> => page.evaluate(() => document.querySelector('h1') !== null).catch(() => false);
  for (let i = 0; i < 200 && !await isThere(); i++) await new Promise(resolve => setTimeout(resolve, 50));
  return page;
}
