/** Made by scripts/bundles.mjs: a function for each test file, which loads it. */
declare module 'virtual:suites' {
  export const suites: readonly (() => Promise<unknown>)[];
}
