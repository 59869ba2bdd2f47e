import { join } from 'node:path';
import { root } from './root.mjs';

/**
 * All that esbuild is told about a bundle.
 * @param {(typeof import('./bundles.mjs').bundles)[number]} bundle
 * @param {{ production?: boolean, folder?: string }} [how]  production: small, without source maps; folder: where it
 *   goes, by its path from the root
 * @returns {import('esbuild').BuildOptions & { outfile: string }}
 */
export function bundleOptions({ in: entry, out, ...options }, { production = false, folder = root } = {}) {
  return {
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: join(folder, out),
    bundle: true,
    logLevel: 'warning',
    sourcemap: !production,
    minify: production,
    // Otherwise each Chinese character becomes an escape of six.
    charset: 'utf8',
    ...options,
  };
}
