/** What would tell a stranger how the server is made: paths of files, libraries, what a database or a runtime complains of. */
const INSIDE =
  /node_modules|\.runtime|file:\/\/|\/(?:work|home|tmp|usr|var|root|opt|srv|etc)\/|\.(?:[cm]?ts|[cm]js)\b|\bzod\b|(?<!urn:)mediasoup|sqlite|drizzle|express\b|socket\.io|engine\.io|\bpino\b|argon2|\bundefined\b|\[object|constraint failed|prototype of/i;

/** Stack traces and the names of errors. */
const FAILURE = /\bat (?:async )?[\w$.<>]+ \(|\b(?:[A-Z][A-Za-z]*)?Error\b/;

/** The first internal name in what crossed the wire, with what stands around it; undefined where there is none. */
export const internalName = (text: string): string | undefined => {
  const found = INSIDE.exec(text) ?? FAILURE.exec(text);
  return found ? text.slice(Math.max(0, found.index - 40), found.index + 60) : undefined;
};
