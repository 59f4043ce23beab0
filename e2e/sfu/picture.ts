import { isRtcp, readRtpHeader, rtpPacket } from '../rooms/rtp/header.ts';
import { packetizeVp8 } from '../rooms/rtp/vp8.ts';

/** What a test stream carries: not a picture, but what an SFU reads of one, and the layer as a mark. */
const FRAME_BYTES = 40;
const CLOCK = 90_000;
export const FRAMES_PER_SECOND = 25;

/** One frame of one layer, in one RTP packet. */
export function framePacket(
  stream: { ssrc: number; payloadType: number },
  layer: number,
  frame: number,
  key: boolean,
): Buffer {
  const body = Buffer.alloc(FRAME_BYTES, layer);
  // The frame tag's lowest bit says that it is not a key frame; a key frame goes on with the start code and its size.
  if (key) body.set([0x10, 0, 0, 0x9d, 0x01, 0x2a, 0x40, 0x01, 0xb4, 0]);
  else body.writeUInt8(0x11, 0);
  const [payload] = packetizeVp8(body, frame & 0x7fff);
  if (!payload) throw new Error('a frame without a packet');
  const timestamp = frame * (CLOCK / FRAMES_PER_SECOND);
  return rtpPacket({ ...stream, marker: true, sequence: frame, timestamp }, payload);
}

/** A sender report: without it an SFU cannot line up the layers of a simulcast stream. */
export function senderReport(ssrc: number, frame: number, now: number): Buffer {
  const report = Buffer.alloc(28);
  report.writeUInt8(0x80, 0);
  report.writeUInt8(200, 1);
  report.writeUInt16BE(6, 2);
  report.writeUInt32BE(ssrc, 4);
  report.writeUInt32BE(Math.floor(now / 1000) + 2_208_988_800, 8);
  report.writeUInt32BE(Math.floor(((now % 1000) / 1000) * 2 ** 32), 12);
  report.writeUInt32BE((frame * (CLOCK / FRAMES_PER_SECOND)) >>> 0, 16);
  report.writeUInt32BE(frame, 20);
  report.writeUInt32BE(frame * FRAME_BYTES, 24);
  return report;
}

/** What a received packet of a test stream says of itself; undefined for RTCP and padding. */
export function readFrame(packet: Buffer): { ssrc: number; layer: number; key: boolean } | undefined {
  if (isRtcp(packet)) return undefined;
  const { payloadAt } = readRtpHeader(packet);
  const payload = packet.subarray(payloadAt);
  if (payload.length < FRAME_BYTES) return undefined;
  const frame = payload.subarray(payload.length - FRAME_BYTES);
  return { ssrc: packet.readUInt32BE(8), layer: frame.readUInt8(FRAME_BYTES - 1), key: (frame.readUInt8(0) & 1) === 0 };
}
