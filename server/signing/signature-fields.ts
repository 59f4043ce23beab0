/** A signature as it stands in a file. */
export type FoundSignature = {
  subFilter: string;
  /** Offsets of the two stretches that are signed. */
  first: { from: number; to: number };
  second: { from: number; to: number };
  /** Whether exactly the signature's own contents lie between the two. */
  leavesOutOnlyItself: boolean;
  /** DER, its padding still behind it; empty where it cannot be read. */
  contents: Buffer;
};

const BYTE_RANGE = /\/ByteRange\s*\[\s*(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s*\]/g;
/** Signatures in one file; more are nobody's. */
const MOST = 16;

/**
 * The signature dictionaries of a file, in the order of what they cover. They are told by their `/ByteRange`: as offsets in the file
 * they cannot stand inside of a compressed object.
 */
export const findSignatures = (bytes: Buffer): FoundSignature[] => {
  // One sign for each byte, so that offsets stay what they are.
  const text = bytes.toString('latin1');
  return [...text.matchAll(BYTE_RANGE)]
    .slice(0, MOST)
    .map(({ index, 1: a, 2: b, 3: c, 4: d }) => read(bytes, text, index, [Number(a), Number(b), Number(c), Number(d)]))
    .toSorted((one, other) => one.second.to - other.second.to);
};

type Range = readonly [number, number, number, number];

const read = (bytes: Buffer, text: string, at: number, [start, length, resumed, rest]: Range): FoundSignature => {
  const gap = { from: start + length, to: resumed };
  const dictionary = { from: text.lastIndexOf(' obj', at), to: text.indexOf('endobj', at) };
  const inside = dictionary.from >= 0 && gap.from > dictionary.from && gap.to <= dictionary.to && gap.from < gap.to;
  const hex = inside ? /^<([0-9A-Fa-f\s]*)>$/.exec(text.slice(gap.from, gap.to))?.[1] : undefined;
  const named = inside ? text.slice(dictionary.from, gap.from) + text.slice(gap.to, dictionary.to) : '';
  return {
    subFilter: /\/SubFilter\s*\/([A-Za-z0-9.]+)/.exec(named)?.[1] ?? '',
    first: { from: start, to: start + length },
    second: { from: resumed, to: resumed + rest },
    leavesOutOnlyItself: start === 0 && hex !== undefined && resumed + rest <= bytes.length,
    contents: Buffer.from((hex ?? '').replaceAll(/\s/g, ''), 'hex'),
  };
};

/** What is signed. */
export const signedBytes = (bytes: Buffer, { first, second }: FoundSignature): Buffer =>
  Buffer.concat([bytes.subarray(first.from, first.to), bytes.subarray(second.from, second.to)]);

const END_OF_REVISION = /%%EOF[\r\n]{0,2}$/;

/**
 * Whether a signature covers the whole of its revision of the file: from the first byte, without its own contents, to the end, which
 * is the file's own for the last signature and for an earlier one the place where the next addition begins.
 */
export const coversItsRevision = (bytes: Buffer, signature: FoundSignature, isLast: boolean): boolean => {
  if (!signature.leavesOutOnlyItself) return false;
  const end = signature.second.to;
  return isLast ? end === bytes.length : END_OF_REVISION.test(bytes.toString('latin1', Math.max(0, end - 10), end));
};
