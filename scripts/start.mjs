// npm start: VS Code with the extension, on a sample draft, until Ctrl+C.
//   npm start -- [--port N] [--no-open] [--browser] [--locale zh-cn]
// --no-open only prints the address; --browser takes VS Code in the browser although there is a desktop VS Code.
import { parseArgs } from 'node:util';
import { main } from './main.mjs';
import { setUp } from './set-up.mjs';

await main(async () => {
  const { values: flags } = parseArgs({
    options: {
      port: { type: 'string', default: '0' },
      'no-open': { type: 'boolean', default: false },
      browser: { type: 'boolean', default: false },
      locale: { type: 'string' },
    },
  });
  const port = Number(flags.port);
  if (!(port >= 0 && port <= 65_535))
    throw new Error(`--port takes a number up to 65535, not "${flags.port}".`);
  await setUp();
  // Only now are there packages to import.
  const { showSample } = await import('./show-sample.mjs');
  await showSample({
    port,
    open: !flags['no-open'],
    browser: flags.browser,
    locale: flags.locale ?? locale(),
  });
});

/** The locale of the person's own environment, when we have words for it. */
function locale() {
  return /^zh/i.test(Intl.DateTimeFormat().resolvedOptions().locale) ? 'zh-cn' : undefined;
}
