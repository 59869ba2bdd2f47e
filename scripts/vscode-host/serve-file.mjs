import { createReadStream } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';

/** A browser makes a worker only of what is said to be JavaScript. */
const types = { '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml' };

/**
 * Answers a request for a file of a folder.
 * @param {string} folder  absolute
 * @param {string} path  as the address has it, from the folder
 * @param {import('node:http').ServerResponse} response
 */
export function serveFile(folder, path, response) {
  const file = normalize(join(folder, decodeURIComponent(path.replace(/\?.*/, ''))));
  if (!file.startsWith(folder + sep)) {
    response.writeHead(404).end();
    return;
  }
  const stream = createReadStream(file);
  stream.on('error', () => response.writeHead(404).end());
  stream.once('open', () => {
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
    stream.pipe(response);
  });
}
