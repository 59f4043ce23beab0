import { inflateRawSync } from 'node:zlib';

const END_OF_DIRECTORY = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
const STORED = 0;
const DEFLATED = 8;

/**
 * How many bytes a zip file holds once unpacked; undefined where that is more than `most`, or the file is damaged. It is
 * unpacked to know: what the file says of itself is not believed.
 */
export const unpackedSize = (zip: Buffer, most: number): number | undefined => {
  try {
    let size = 0;
    for (const { method, bytes } of entriesOf(zip)) {
      const left = most - size;
      if (left <= 0) return undefined;
      if (method === STORED) size += bytes.length;
      else if (method === DEFLATED) size += inflateRawSync(bytes, { maxOutputLength: left }).length;
      else return undefined;
    }
    return size > most ? undefined : size;
  } catch {
    return undefined;
  }
};

/** The packed bytes of each file by the directory at the end; reading beyond the end throws. */
function* entriesOf(zip: Buffer): Generator<{ method: number; bytes: Buffer }> {
  const end = endOf(zip);
  const count = zip.readUInt16LE(end + 10);
  let place = zip.readUInt32LE(end + 16);
  for (let entry = 0; entry < count; entry += 1) {
    if (zip.readUInt32LE(place) !== ENTRY) throw new RangeError('no entry');
    const method = zip.readUInt16LE(place + 10);
    const packed = zip.readUInt32LE(place + 20);
    const local = zip.readUInt32LE(place + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    if (start + packed > zip.length) throw new RangeError('beyond the end');
    yield { method, bytes: zip.subarray(start, start + packed) };
    place += 46 + zip.readUInt16LE(place + 28) + zip.readUInt16LE(place + 30) + zip.readUInt16LE(place + 32);
  }
}

const endOf = (zip: Buffer): number => {
  for (
    let place = zip.length - END_LENGTH;
    place >= Math.max(0, zip.length - END_LENGTH - LONGEST_COMMENT);
    place -= 1
  ) {
    if (zip.readUInt32LE(place) === END_OF_DIRECTORY) return place;
  }
  throw new RangeError('no directory');
};
