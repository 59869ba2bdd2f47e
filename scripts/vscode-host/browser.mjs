import { chromium } from 'playwright-core';

/**
 * Starts a headless Chromium with one page. It ends with this process: playwright holds it on a pipe.
 * @param {string} executable
 * @param {import('playwright-core').BrowserContextOptions} [options]
 * @param {readonly string[]} [args]  more of Chromium's
 */
export async function openBrowser(executable, options, args = []) {
  const browser = await chromium.launch({
    executablePath: executable,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
      ...args,
    ],
  });
  const context = await browser.newContext({ viewport: { width: 1600, height: 1000 }, ...options });
  return { browser, page: await context.newPage() };
}
