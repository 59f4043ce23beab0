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

/** How loud a packet of speech says that it is (RFC 6464), as a sender describes it to the SFU. */
export const AUDIO_LEVEL = { uri: 'urn:ietf:params:rtp-hdrext:ssrc-audio-level', id: 1 } as const;

type SentHeader = {
  payloadType: number;
  marker: boolean;
  sequence: number;
  timestamp: number;
  ssrc: number;
  /** Decibels below the loudest there can be, 0 to 127. */
  quietness?: number;
};

/** Makes an RTP packet, without extensions but for the loudness. */
export function rtpPacket(header: SentHeader, ...payload: Uint8Array[]): Buffer {
  const { quietness } = header;
  const head = Buffer.alloc(quietness === undefined ? 12 : 20);
  if (quietness !== undefined) {
    // One extension of one byte (RFC 8285), and two bytes to fill the word.
    head.writeUInt16BE(0xbede, 12);
    head.writeUInt16BE(1, 14);
    head.writeUInt8(AUDIO_LEVEL.id << 4, 16);
    head.writeUInt8(quietness & 0x7f, 17);
  }
  head.writeUInt8(quietness === undefined ? 0x80 : 0x90, 0);
  head.writeUInt8(header.payloadType | (header.marker ? 0x80 : 0), 1);
  head.writeUInt16BE(header.sequence & 0xffff, 2);
  head.writeUInt32BE(header.timestamp >>> 0, 4);
  head.writeUInt32BE(header.ssrc, 8);
  return Buffer.concat([head, ...payload]);
}
