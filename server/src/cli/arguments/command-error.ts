/** What was asked cannot be done; its message is one sentence for the user. The process ends with 2. */
export class CommandError extends Error {}
