/** Tells the console what went wrong without stopping anything: for the technician who looks over a shoulder. */
export const report = (what: string, cause: unknown): void => console.warn(`giaoban: ${what}`, cause);
