import { expect, it } from 'vitest';
import { loadFixture } from '../fixture.ts';
import { readRtpHeader, rtpPacket } from './header.ts';
import { KeyFrameWatch, packetizeVp8 } from './vp8.ts';

const { frames } = loadFixture('chair').video;

/** A frame of the fixture as RTP packets that begin at a sequence number. */
const packets = (frame: number, firstSequence: number): Buffer[] => {
  const payloads = packetizeVp8(frames[frame]!, frame);
  return payloads.map((payload, index) =>
    rtpPacket(
      {
        payloadType: 101,
        marker: index === payloads.length - 1,
        sequence: firstSequence + index,
        timestamp: frame * 6000,
        ssrc: 7,
      },
      payload,
    ),
  );
};
const completed = (stream: Buffer[]): boolean[] => {
  const watch = new KeyFrameWatch();
  return stream.map((packet) => watch.push(readRtpHeader(packet), packet));
};

it('counts a key frame with its last packet', () => {
  const key = packets(0, 65_530);
  expect(key.length).toBeGreaterThan(3);
  expect(completed(key).indexOf(true)).toBe(key.length - 1);
});

it('does not count a key frame with a hole', () => {
  const key = packets(0, 1);
  expect(completed(key.toSpliced(2, 1))).not.toContain(true);
});

it('does not count other frames', () => {
  expect(completed([...packets(1, 1), ...packets(2, 2)])).not.toContain(true);
});
