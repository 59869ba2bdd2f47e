import { readFileSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findProgram } from '../find-program';
import { bundleServerForBrowser } from './server-bundle';

const executablePath = findProgram('chromium');
/** Answered by the test itself: nothing is asked of a network. */
const ORIGIN = 'https://report-checkup.example';
const DRAFT =
  '关于公务用车管理情况的自查报告\n\n一、自查工作开展情况\n走访调研XX县两次,征求意见。\n\n二、下一步整改措施\n从严审批。\n';

let browser: Browser;
beforeAll(async () => {
  if (executablePath)
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}, 60_000);
afterAll(() => browser?.close());

test.skipIf(!executablePath)('in a browser, the server works as a web worker', async () => {
  const page = await browser.newPage();
  const bundle = readFileSync(await bundleServerForBrowser(), 'utf8');
  await page.route(`${ORIGIN}/`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
  );
  await page.route(`${ORIGIN}/server.js`, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: bundle }),
  );
  await page.goto(`${ORIGIN}/`);
  const { symbols, codes, fixed } = await page.evaluate(talkToWorker, DRAFT);
  expect(symbols).toEqual(['关于公务用车管理情况的自查报告']);
  expect(codes).toEqual([
    'structure/missing-section',
    'placeholder/unresolved',
    'punctuation/half-width-mark',
  ]);
  expect(fixed).toEqual(['，']);
});

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly diagnostics: readonly { readonly code: string }[] };
  readonly result?: unknown;
}

/** That of the page; Node has none of this kind. */
declare class Worker {
  onmessage: (event: { readonly data: Message }) => void;
  onerror: (event: { readonly message: string }) => void;
  constructor(address: string);
  postMessage(message: object): void;
  terminate(): void;
}

/** Runs in the page, and speaks the protocol as an editor that cannot pull; what it gives back must be JSON. */
async function talkToWorker(text: string) {
  const worker = new Worker('/server.js');
  const listeners = new Set<(message: Message) => void>();
  const broken = new Promise<never>((_, reject) => {
    worker.onerror = ({ message }) => reject(new Error(message));
  });
  worker.onmessage = ({ data }) => {
    // What the server asks, for settings say, this editor has no answer to.
    if (data.method && data.id !== undefined) send({ id: data.id, result: null });
    for (const listener of listeners) listener(data);
  };
  const send = (message: object) => worker.postMessage({ jsonrpc: '2.0', ...message });
  const received = (accept: (message: Message) => boolean) =>
    Promise.race([
      broken,
      new Promise<Message>((resolve) => {
        listeners.add((message) => {
          if (accept(message)) resolve(message);
        });
      }),
    ]);
  let last = 0;
  const ask = async (method: string, params: object | null): Promise<unknown> => {
    const id = ++last;
    const answer = received((message) => message.id === id && message.method === undefined);
    send({ id, method, params });
    return (await answer).result;
  };

  const uri = 'untitled:draft.txt';
  const capabilities = {
    textDocument: {
      documentSymbol: { hierarchicalDocumentSymbolSupport: true },
      codeAction: {
        codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source.fixAll'] } },
      },
    },
  };
  await ask('initialize', { processId: null, rootUri: null, capabilities });
  send({ method: 'initialized', params: {} });
  const published = received(({ method }) => method === 'textDocument/publishDiagnostics');
  send({
    method: 'textDocument/didOpen',
    params: { textDocument: { uri, languageId: 'plaintext', version: 1, text } },
  });
  const diagnostics = (await published).params!.diagnostics;
  const symbols = (await ask('textDocument/documentSymbol', { textDocument: { uri } })) as { name: string }[];
  const all = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
  const actions = await ask('textDocument/codeAction', {
    textDocument: { uri },
    range: all,
    context: { diagnostics: [], only: ['source.fixAll'] },
  });
  const edits = JSON.stringify(actions).matchAll(/"newText":"(.*?)"/g);
  await ask('shutdown', null);
  worker.terminate();
  return {
    symbols: symbols.map(({ name }) => name),
    codes: diagnostics.map(({ code }) => code),
    fixed: [...edits].map(([, newText]) => newText),
  };
}
