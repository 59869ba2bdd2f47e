/**
 * Calls back when the process that started this one has ended, even by `kill -9`: its orphans then get another parent.
 * @param {() => void} callback
 */
export function whenParentIsGone(callback) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    callback();
  }, 500);
  watch.unref();
}
