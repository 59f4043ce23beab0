// All set-up output goes to stderr: stdout belongs to the program that is started afterwards.

/** What a person can read and act on: shown without a stack. */
export class SetupError extends Error {}

/** @param {string} text */
export function say(text) {
  process.stderr.write(`[set-up] ${text}\n`);
}

/**
 * Says what is being done and how long it usually takes, and afterwards how long it took.
 *
 * @template T
 * @param {string} what
 * @param {string} usually
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function timed(what, usually, work) {
  say(`${what} (usually ${usually}) …`);
  const startedAt = performance.now();
  const result = await work();
  say(`${what}: done in ${Math.round((performance.now() - startedAt) / 100) / 10} s`);
  return result;
}

/**
 * A progress line: rewritten in place on a terminal, a new line every `everyMs` elsewhere.
 *
 * @param {number} everyMs
 */
export function progress(everyMs = 15_000) {
  let toldAt = -Infinity;
  const terminal = process.stderr.isTTY === true;
  return {
    /** @param {string} text */
    show(text) {
      if (terminal) process.stderr.write(`\r\u001b[K[set-up] ${text}`);
      else if (performance.now() - toldAt >= everyMs) {
        toldAt = performance.now();
        say(text);
      }
    },
    end() {
      if (terminal) process.stderr.write('\r\u001b[K');
    },
  };
}
