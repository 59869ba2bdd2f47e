/**
 * Runs a script's main function; what it throws is one sentence for the person at the terminal, not a stack.
 * @param {() => Promise<void>} work
 */
export async function main(work) {
  try {
    await work();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
