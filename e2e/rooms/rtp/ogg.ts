/** The first two packets of an Opus stream are headers (OpusHead, OpusTags). */
const HEADER_PACKETS = 2;

/** Reads the packets of an Ogg file (RFC 3533) that holds one Opus stream, without its two headers. */
export function readOggOpus(file: Buffer): Buffer[] {
  const packets: Buffer[] = [];
  let parts: Buffer[] = [];
  for (let at = 0; at + 27 <= file.length;) {
    if (file.toString('latin1', at, at + 4) !== 'OggS') throw new Error('not an Ogg file');
    const segments = file.subarray(at + 27, at + 27 + file.readUInt8(at + 26));
    at += 27 + segments.length;
    for (const length of segments) {
      parts.push(file.subarray(at, at + length));
      at += length;
      // A segment of 255 bytes says that the packet goes on in the next one.
      if (length < 255) {
        packets.push(Buffer.concat(parts));
        parts = [];
      }
    }
  }
  return packets.slice(HEADER_PACKETS);
}
