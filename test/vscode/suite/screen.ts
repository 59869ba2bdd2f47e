/** What an extension cannot do itself: look at the window, press keys in it. */
export interface Screen {
  /** Saves a PNG; `path` is absolute. */
  readonly screenshot: (path: string) => Promise<void>;
  /** One key or chord, in Playwright's names: `F2`, `Control+Period`. */
  readonly press: (keys: string) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** Waits up to 45 seconds for the element. */
  readonly click: (selector: string) => Promise<void>;
  /** Waits up to 45 seconds until the element is visible. */
  readonly waitFor: (selector: string) => Promise<void>;
  /** The visible text of each element that matches. */
  readonly texts: (selector: string) => Promise<readonly string[]>;
}

/** Absent on desktop VS Code and in a web worker: a test that wants it skips itself then (`this.skip()`). */
export const screen: Screen | undefined = connect(globalThis.process?.env?.REPORT_CHECKUP_DRIVER);

function connect(address: string | undefined): Screen | undefined {
  if (!address) return undefined;
  const ask = async <Answer>(action: string, body: unknown): Promise<Answer> => {
    const answer = await fetch(`${address}/${action}`, { method: 'POST', body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${action}: ${await answer.text()}`);
    return answer.json() as Promise<Answer>;
  };
  return {
    screenshot: (path) => ask('screenshot', { path }),
    press: (keys) => ask('keys', { keys }),
    type: (text) => ask('type', { text }),
    click: (selector) => ask('click', { selector }),
    waitFor: (selector) => ask('wait', { selector }),
    texts: (selector) => ask('text', { selector }),
  };
}
