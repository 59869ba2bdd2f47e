/** A request, with what is sent and what comes back: whoever asks and whoever answers infers both from it. */
export interface Request<Params, Answer> {
  readonly method: string;
  /** Never there: it carries the types. */
  readonly types?: readonly [Params, Answer];
}

/** A notification, with what is sent. */
export interface Notification<Params> {
  readonly method: string;
  /** Never there: it carries the type. */
  readonly type?: Params;
}

/** What came over the wire: named as it should be, of which kind is to be seen. */
export type Received<Params> = { readonly [Key in keyof Params]?: unknown };

/** The half of a connection that asks, of whichever version of vscode-jsonrpc. */
interface Asking {
  sendRequest(method: string, params?: unknown): Promise<unknown>;
}

interface Telling {
  sendNotification(method: string, params?: unknown): Promise<void>;
}

interface Hearing {
  onNotification(method: string, handle: (params: unknown) => void): unknown;
}

interface Answering {
  onRequest(method: string, handle: (params: unknown) => unknown): unknown;
}

/** Parameters, unless there are none. */
export type Sent<Params> = [Params] extends [undefined] ? [] : [params: Params];

/** Names a request. */
export function request<Params, Answer>(method: string): Request<Params, Answer> {
  return { method };
}

/** Names a notification. */
export function notification<Params>(method: string): Notification<Params> {
  return { method };
}

/** Sends a request. The client and the server are of one version, so the answer is what the request says. */
export function sendRequest<Params, Answer>(
  connection: Asking,
  { method }: Request<Params, Answer>,
  ...params: Sent<Params>
): Promise<Answer> {
  return connection.sendRequest(method, ...params) as Promise<Answer>;
}

/** Sends a notification. A connection that is closed hears nothing, and that is no error. */
export function sendNotification<Params>(
  connection: Telling,
  { method }: Notification<Params>,
  ...params: Sent<Params>
): void {
  connection.sendNotification(method, ...params).catch(() => {});
}

/** Has a notification handled. */
export function onNotification<Params>(
  connection: Hearing,
  { method }: Notification<Params>,
  handle: (params: Params) => void,
): void {
  connection.onNotification(method, (params) => handle(params as Params));
}

/** Has a request answered. */
export function onRequest<Params, Answer>(
  connection: Answering,
  { method }: Request<Params, Answer>,
  handle: (params: Params) => Answer | Promise<Answer>,
): void {
  connection.onRequest(method, (params) => handle(params as Params));
}
