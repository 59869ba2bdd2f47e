// What an extension cannot do itself: press a key, look at the screen. A suite asks for it over HTTP.
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';

/** Shorter than a test may take. */
const patience = { timeout: 45_000 };

/** Each takes the page and the JSON body of the request; what it returns is the JSON answer. */
const actions = {
  screenshot: (page, { path }) => page.screenshot({ path }).then(() => null),
  keys: (page, { keys }) => page.keyboard.press(keys),
  type: (page, { text }) => page.keyboard.type(text),
  click: (page, { selector }) => page.click(selector, patience),
  wait: (page, { selector }) => page.waitForSelector(selector, patience).then(() => null),
  text: (page, { selector }) => page.locator(selector).allInnerTexts(),
};

/**
 * Listens on the loopback address; `POST <address>/<action>`. The address holds a secret, because any web page that is
 * open on this machine could send such a request.
 * @param {() => import('playwright-core').Page | undefined} currentPage
 * @returns {Promise<{ address: string, stop: () => void }>}
 */
export async function startDriver(currentPage) {
  const secret = randomUUID();
  const server = createServer(async (request, response) => {
    const [, key, name] = (request.url ?? '').split('/');
    const page = currentPage();
    if (key !== secret || !Object.hasOwn(actions, name ?? '') || !page) {
      response.writeHead(404).end();
      return;
    }
    try {
      const answer = await actions[name](page, JSON.parse((await text(request)) || '{}'));
      response.end(JSON.stringify(answer ?? null));
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}/${secret}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
