const PAYLOAD_SPECIFIC_FEEDBACK = 206;
const PICTURE_LOSS = 1;
const FULL_INTRA_REQUEST = 4;

/** Whether a compound RTCP packet asks for a key frame (PLI of RFC 4585 or FIR of RFC 5104). */
export function asksForKeyFrame(packet: Buffer): boolean {
  for (let at = 0; at + 4 <= packet.length; at += 4 + packet.readUInt16BE(at + 2) * 4) {
    const format = packet.readUInt8(at) & 0x1f;
    if (packet.readUInt8(at + 1) !== PAYLOAD_SPECIFIC_FEEDBACK) continue;
    if (format === PICTURE_LOSS || format === FULL_INTRA_REQUEST) return true;
  }
  return false;
}
