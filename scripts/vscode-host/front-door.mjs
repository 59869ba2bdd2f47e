// A short address for `npm start`. VS Code wants the workspace, the extension and its token in the address; a person
// wants to read it, and to forward one port when the machine is a remote one.
import { createServer, request } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { serveFile } from './serve-file.mjs';

/** Where the folder of `serves` is. */
const SERVED = '/served/';

/**
 * Listens on the loopback address: `/` leads to the workbench, everything else goes through to VS Code's server.
 * @param {object} options
 * @param {number} options.port  0 for any free one
 * @param {number} options.target  the port of VS Code's server
 * @param {(origin: string) => string} options.workbench  the workbench's address, as seen from the page
 * @param {string} [options.serves]  a folder whose files the page can have
 * @param {(html: string, served: string) => string} [options.alter]  makes the page another one; `served` is the address of that folder
 * @returns {Promise<{ address: string, close: () => void }>}
 * @throws when the port is taken
 */
export async function openFrontDoor({ port, target, workbench, serves, alter }) {
  const server = createServer((incoming, response) => {
    if (incoming.url === '/') {
      response.writeHead(302, { location: workbench(`http://${incoming.headers.host}`) }).end();
      return;
    }
    const { method, url: path, headers } = incoming;
    if (serves && path.startsWith(SERVED)) {
      serveFile(serves, path.slice(SERVED.length), response);
      return;
    }
    const isAltered = alter && path.startsWith('/?');
    if (isAltered) headers['accept-encoding'] = 'identity';
    const onward = request({ host: '127.0.0.1', port: target, method, path, headers }, async (answer) => {
      if (isAltered) {
        const page = alter(await text(answer), `http://${headers.host}${SERVED}`);
        response.writeHead(answer.statusCode, {
          ...answer.headers,
          'content-length': Buffer.byteLength(page),
        });
        response.end(page);
        return;
      }
      response.writeHead(answer.statusCode, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    incoming.pipe(onward);
  });
  server.on('upgrade', (incoming, socket, head) => passSocket(incoming, socket, head, target));
  await new Promise((resolve, reject) => {
    server.on('error', (error) => reject(inWords(error, port)));
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    address: `http://localhost:${server.address().port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** A WebSocket: its request is repeated word for word, then bytes go both ways. */
function passSocket(incoming, socket, head, target) {
  const onward = connect(target, '127.0.0.1', () => {
    const lines = [`${incoming.method} ${incoming.url} HTTP/1.1`];
    for (let i = 0; i < incoming.rawHeaders.length; i += 2) {
      lines.push(`${incoming.rawHeaders[i]}: ${incoming.rawHeaders[i + 1]}`);
    }
    onward.write(`${lines.join('\r\n')}\r\n\r\n`);
    onward.write(head);
    onward.pipe(socket).pipe(onward);
  });
  // An error, too, ends in "close"; without a listener of its own it would end this process.
  onward.on('error', () => {}).on('close', () => socket.destroy());
  socket.on('error', () => {}).on('close', () => onward.destroy());
}

function inWords(error, port) {
  if (error.code !== 'EADDRINUSE') return error;
  return new Error(`Port ${port} is taken: choose another with --port, or leave it out.`);
}
