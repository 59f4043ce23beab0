/** The fields of an RTP header (RFC 3550) that the simulated rooms need. */
export type RtpHeader = {
  payloadType: number;
  marker: boolean;
  sequence: number;
  timestamp: number;
  payloadAt: number;
};

/** Whether a packet of a muxed port is RTCP (RFC 5761: types 192 to 223). */
export const isRtcp = (packet: Buffer): boolean =>
  packet.length < 12 || (packet.readUInt8(1) >= 192 && packet.readUInt8(1) <= 223);

/** Reads the header of an RTP packet, extensions skipped. */
export function readRtpHeader(packet: Buffer): RtpHeader {
  const first = packet.readUInt8(0);
  const second = packet.readUInt8(1);
  let payloadAt = 12 + (first & 0x0f) * 4;
  if (first & 0x10) payloadAt += 4 + packet.readUInt16BE(payloadAt + 2) * 4;
  return {
    payloadType: second & 0x7f,
    marker: (second & 0x80) !== 0,
    sequence: packet.readUInt16BE(2),
    timestamp: packet.readUInt32BE(4),
    payloadAt,
  };
}

/** Makes an RTP packet without extensions. */
export function rtpPacket(
  header: { payloadType: number; marker: boolean; sequence: number; timestamp: number; ssrc: number },
  ...payload: Uint8Array[]
): Buffer {
  const head = Buffer.alloc(12);
  head.writeUInt8(0x80, 0);
  head.writeUInt8(header.payloadType | (header.marker ? 0x80 : 0), 1);
  head.writeUInt16BE(header.sequence & 0xffff, 2);
  head.writeUInt32BE(header.timestamp >>> 0, 4);
  head.writeUInt32BE(header.ssrc, 8);
  return Buffer.concat([head, ...payload]);
}
