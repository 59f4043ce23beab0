import { expect, it } from 'vitest';
import { Arrivals } from './arrivals.ts';
import { loadFixture } from './fixture.ts';
import { rtpPacket } from './rtp/header.ts';
import { packetizeVp8 } from './rtp/vp8.ts';

it('receives only while a key frame is in, and picture and sound are fresh', () => {
  let now = 1000;
  const arrivals = new Arrivals(900, () => now);
  const video = arrivals.stream('video');
  const audio = arrivals.stream('audio');
  const header = { payloadType: 100, ssrc: 1, timestamp: 0, sequence: 0, marker: true };
  audio(rtpPacket(header, Buffer.alloc(40)));
  expect(arrivals.firstPacketMs).toBe(100);
  expect(arrivals.receiving).toBe(false);

  now = 1200;
  const key = packetizeVp8(loadFixture('room').video.frames[0]!, 0);
  key.forEach((payload, index) =>
    video(rtpPacket({ ...header, sequence: index, marker: index === key.length - 1 }, payload)),
  );
  expect(arrivals.firstKeyFrameMs).toBe(300);
  expect(arrivals.receiving).toBe(true);

  now = 3300;
  video(rtpPacket({ ...header, sequence: 99 }, Buffer.from([0x80, 0x80, 0x80, 1, 1])));
  expect(arrivals.receiving, 'sound is 2.3 s old').toBe(false);
});
