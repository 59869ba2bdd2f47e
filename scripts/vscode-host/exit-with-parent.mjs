// Loaded into VS Code's server before its own code. The server's standard input is a pipe that its parent never writes
// to; it ends when the parent does, however that comes about (kill -9 too), and then the server must not stay behind.
// The server's own children inherit this file: they end with the server by themselves.
if (process.argv[1]?.endsWith('server-main.js')) {
  process.stdin.resume();
  process.stdin.on('end', () => process.exit(1));
  process.stdin.on('error', () => process.exit(1));
}
