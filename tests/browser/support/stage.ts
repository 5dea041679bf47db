import { after, before } from 'node:test';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { host, launch, openOwnPage, type BrowserName } from './browser';
import { code, FakeService } from './fake-service';
import { setPolicy, type FirefoxPolicy, type PolicyPlace } from './policy';
import { startSite } from './site';

export const browserName = (process.env['POSTLINTER_BROWSER'] ?? 'chromium') as BrowserName;

/** True where the engine in the browser checks: no service is paired. */
export const inBrowser = process.env['POSTLINTER_TRANSPORT'] === 'in-browser';

export interface StageOptions {
  /** With the fake service; the engine in the browser stands in where that is left out. */
  readonly paired?: boolean;
  readonly policy?: Record<string, unknown>;
  readonly firefoxPolicy?: FirefoxPolicy;
  /** Makes another extension out of the one that was built. */
  readonly prepare?: (extension: string) => Promise<string>;
  /** For Chromium. */
  readonly args?: readonly string[];
}

/** Everything a test plays with: the service, the pages, and a browser with the extension, paired. */
export class Stage {
  readonly service = new FakeService();
  browser!: Browser;
  origin!: string;
  private policy: PolicyPlace | undefined;
  private site!: Awaited<ReturnType<typeof startSite>>;

  /** Prepares the stage before all tests of a file, and clears it away after them. */
  static set(options: StageOptions = {}): Stage {
    const stage = new Stage();
    before(() => stage.prepare(options));
    after(() => stage.close());
    return stage;
  }

  /** A stage for one test, which closes it. */
  static async open(options: StageOptions): Promise<Stage> {
    const stage = new Stage();
    await stage.prepare({ paired: false, ...options });
    return stage;
  }

  async page(path: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.setViewport({ width: 1000, height: 800 });
    await page.goto(this.urlOf(path));
    return page;
  }

  urlOf(path: string): string {
    return `http://${host}:${this.site.port}${path}`;
  }

  /** Pairs as people do: on the options page, with the code. */
  async pair(codeShown = code, url = this.service.url): Promise<void> {
    const page = await openOwnPage(this.browser, this.origin, 'options.html');
    await speakDutch(page);
    await page.evaluate(() => document.querySelector('details')?.setAttribute('open', ''));
    await page.type('input[name=code]', codeShown);
    await page.$eval('input[name=address]', (input, url) => { (input as HTMLInputElement).value = url; }, url);
    await page.click('form.pair button');
    await page.waitForSelector('button.unpair');
    await page.waitForSelector('.state.good');
    await page.close();
  }

  /** Has the extension speak Dutch, whatever the browser speaks. */
  async speakDutch(): Promise<void> {
    const page = await openOwnPage(this.browser, this.origin, 'options.html');
    await speakDutch(page);
    await page.close();
  }

  /** Sets the switches of the test site, as the little window in the toolbar does. */
  async switchSite(switches: { on?: boolean; confirm?: boolean }): Promise<void> {
    const page = await openOwnPage(this.browser, this.origin, 'options.html');
    await page.evaluate(async (host, switches) => {
      const api = (globalThis as unknown as { chrome: typeof chrome }).chrome;
      const { settings } = await api.storage.local.get('settings') as { settings: Record<string, unknown> };
      await api.storage.local.set({ settings: { ...settings, sites: { [host]: switches } } });
      await api.runtime.sendMessage({ type: 'settings-saved' });
    }, host, switches);
    await page.close();
  }

  private async prepare({ paired = !inBrowser, policy, firefoxPolicy, prepare, args = [] }: StageOptions): Promise<void> {
    const built = process.env['POSTLINTER_EXTENSION'] ?? '';
    const prepared = prepare === undefined ? built : await prepare(built);
    if (policy !== undefined) this.policy = await setPolicy(browserName, prepared, policy, firefoxPolicy);
    const extension = this.policy?.extension ?? prepared;
    await this.service.start();
    this.site = await startSite(process.env['POSTLINTER_PAGES'] ?? '');
    ({ browser: this.browser, origin: this.origin } = await launch(browserName, extension, this.site.port, { policy: this.policy, args }));
    if (paired) await this.pair();
    else if (inBrowser) await this.speakDutch();
  }

  async close(): Promise<void> {
    await this.browser?.close();
    await this.site?.stop();
    await this.service.stop();
    await this.policy?.remove();
  }
}

/** Sets the language of an options page; the page draws itself anew only if it spoke another. */
export async function speakDutch(options: Page): Promise<void> {
  await options.waitForSelector('select[name=language]');
  if (await options.$('html[lang=nl]') === null) await options.select('select[name=language]', 'nl');
  await options.waitForSelector('html[lang=nl] .state:is(.good, .bad)', { timeout: 60_000 });
}

/** The words that are marked in a frame, in order, however they are marked. */
export function marked(frame: Page | Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const words: string[] = [];
    for (const kind of ['error', 'warning', 'question', 'info']) {
      for (const range of CSS.highlights.get(`postlinter-${kind}`) ?? []) words.push(String(range));
    }
    const root = document.querySelector('postlinter-overlay')?.shadowRoot;
    for (const mark of root?.querySelectorAll('.copy span, .line') ?? []) words.push(mark.textContent ?? '');
    return words.sort();
  });
}

/** Waits until exactly these words are marked. */
export async function untilMarked(frame: Page | Frame, ...expected: string[]): Promise<void> {
  let words: string[] = [];
  await until(async () => (words = await marked(frame)).join() === expected.join(), () => `marks on '${expected.join()}'; they are on '${words.join()}'`);
}

/** Waits for something to come true; fails with what was waited for. */
export async function until(isTrue: () => Promise<boolean> | boolean, what: () => string, timeout = 20_000): Promise<void> {
  for (const end = Date.now() + timeout; ;) {
    if (await isTrue()) return;
    if (Date.now() > end) throw new Error(`waited in vain for ${what()}`);
    await pause(50);
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds));
}

/** Something inside what the extension shows on a page. */
export function inOverlay<T>(frame: Page | Frame, selector: string, read: (element: Element) => T): Promise<T | null> {
  return frame.evaluate((selector, read) => {
    const element = document.querySelector('postlinter-overlay')?.shadowRoot?.querySelector(selector);
    return element ? (new Function(`return (${read})(arguments[0])`))(element) as T : null;
  }, selector, String(read));
}

/** Clicks, with a real mouse, on something that the extension shows. */
export async function clickInOverlay(page: Page, selector: string, frame: Page | Frame = page): Promise<void> {
  let found: { x: number; y: number } | null = null;
  await until(async () => {
    found = await frame.evaluate(selector => {
      const element = document.querySelector('postlinter-overlay')?.shadowRoot?.querySelector(selector);
      element?.scrollIntoView({ block: 'nearest' });
      const rect = element?.getBoundingClientRect();
      return rect && rect.width > 0 ? { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 } : null;
    }, selector);
    return found !== null;
  }, () => `${selector} in the overlay`);
  const { x, y } = found as unknown as { x: number; y: number };
  const offset = frame !== page ? await frameOffset(frame as Frame) : { x: 0, y: 0 };
  await page.mouse.click(x + offset.x, y + offset.y);
}

async function frameOffset(frame: Frame): Promise<{ x: number; y: number }> {
  const element = await frame.frameElement();
  const box = await element?.evaluate(node => {
    const rect = node.getBoundingClientRect();
    return { x: rect.left + node.clientLeft, y: rect.top + node.clientTop };
  });
  return box ?? { x: 0, y: 0 };
}

/** Who checked the draft, by the card of its first point; the card is closed again. Empty while there is none. */
export async function checkedBy(page: Page): Promise<string> {
  await page.evaluate(() => document.querySelector('postlinter-overlay')?.shadowRoot?.querySelector<HTMLElement>('.handle')?.click());
  const by = await inOverlay(page, '.card .by', line => line.textContent ?? '');
  await page.evaluate(() => document.querySelector('postlinter-overlay')?.shadowRoot?.querySelector<HTMLElement>('.card .close')?.click());
  return by ?? '';
}

/** Where the card of the page says what it is about; null when there is no card. */
export function cardTitle(frame: Page | Frame): Promise<string | null> {
  return inOverlay(frame, '.card h2', element => element.textContent ?? '');
}
