import type { RtpHeader } from './header.ts';

/** Room for a VP8 frame's part in a packet, under every usual MTU. */
const CHUNK = 1100;

/** Cuts a VP8 frame into RTP payloads (RFC 7741), each with its descriptor and a 15-bit picture id. */
export function packetizeVp8(frame: Buffer, pictureId: number): Buffer[] {
  const payloads: Buffer[] = [];
  for (let at = 0; at < frame.length; at += CHUNK) {
    const descriptor = Buffer.from([at === 0 ? 0x90 : 0x80, 0x80, 0x80 | ((pictureId >> 8) & 0x7f), pictureId & 0xff]);
    payloads.push(Buffer.concat([descriptor, frame.subarray(at, at + CHUNK)]));
  }
  return payloads;
}

/** Length of the VP8 payload descriptor, or undefined where the packet is cut short. */
function descriptorLength(payload: Buffer): number | undefined {
  if (payload.length < 2) return undefined;
  const extended = (payload.readUInt8(0) & 0x80) !== 0;
  if (!extended) return 1;
  const flags = payload.readUInt8(1);
  let length = 2;
  if (flags & 0x80) length += payload.length > 2 && payload.readUInt8(2) & 0x80 ? 2 : 1;
  if (flags & 0x40) length += 1;
  if (flags & 0x30) length += 1;
  return length < payload.length ? length : undefined;
}

/** Whether a payload is the beginning of a key frame: first partition, and the frame's own key bit. */
function startsKeyFrame(payload: Buffer): boolean {
  const length = descriptorLength(payload);
  if (length === undefined) return false;
  const beginsFrame = (payload.readUInt8(0) & 0x1f) === 0x10;
  return beginsFrame && (payload.readUInt8(length) & 0x01) === 0;
}

/** Follows a VP8 stream and tells when a key frame has come in whole: every packet from its first to its last. */
export class KeyFrameWatch {
  #next: { sequence: number; timestamp: number } | undefined;

  /** Takes the next packet; true where it completes a key frame. */
  push(header: RtpHeader, packet: Buffer): boolean {
    if (startsKeyFrame(packet.subarray(header.payloadAt))) {
      this.#next = { sequence: header.sequence, timestamp: header.timestamp };
    }
    const next = this.#next;
    if (!next || header.sequence !== next.sequence || header.timestamp !== next.timestamp) {
      this.#next = undefined;
      return false;
    }
    this.#next = header.marker ? undefined : { ...next, sequence: (next.sequence + 1) & 0xffff };
    return header.marker;
  }
}
