/** A form has fewer fields; what somebody sends to see it come back has no end. */
const MOST_FIELDS = 20;
const LONGEST_NAME = 80;

/** The names of fields at fault as they are told: each once, and no more than a reader can use. */
export const toldFields = (names: readonly string[]): string[] =>
  [...new Set(names)].slice(0, MOST_FIELDS).map((name) => name.slice(0, LONGEST_NAME));
