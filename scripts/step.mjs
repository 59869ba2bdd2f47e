/**
 * Does one step of a set-up, and says so in one line, with the seconds when it took any.
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const began = Date.now();
  const terminal = process.stdout.isTTY;
  // Several steps of a first run take tens of seconds: on a terminal, say which one before it is done.
  process.stdout.write(terminal ? `${title} …` : '');
  try {
    const result = await work();
    process.stdout.write(`${terminal ? '\r' : ''}${title} (${seconds(began)} s)\n`);
    return result;
  } catch (error) {
    process.stdout.write(`${terminal ? '\r' : ''}${title}: failed after ${seconds(began)} s\n`);
    throw error;
  }
}

function seconds(began) {
  return ((Date.now() - began) / 1000).toFixed(1);
}
