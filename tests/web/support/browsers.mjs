// The browsers of this machine, without a window.
import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';

const programs = { chromium: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'], firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox'] };

/** Names of those that are installed; BROWSER chooses one. */
export const browsers = Object.keys(programs).filter(name => find(name) && (!process.env.BROWSER || process.env.BROWSER === name));

/** @param {{ wasm?: boolean }} options `wasm: false` is what some administrators choose; Edge calls it strict security. */
export function launch(name, { wasm = true } = {}) {
  const executablePath = find(name);
  return name === 'firefox'
    ? puppeteer.launch({ browser: 'firefox', executablePath, headless: true, extraPrefsFirefox: { 'javascript.options.wasm': wasm } })
    : puppeteer.launch({ executablePath, headless: true, args: ['--no-sandbox', ...(wasm ? [] : ['--js-flags=--jitless'])] });
}

function find(name) {
  return programs[name].find(existsSync);
}
