import { ortc } from 'mediasoup';
import { expect, test } from 'vitest';
import { rtpCapabilities } from '#shared/contract/rtp.ts';
import { mediaCodecs, routerCapabilities } from './codecs.ts';

test('what is told of the routers is what they can do, as far as browsers know it, and as the contract says', () => {
  const told = routerCapabilities();
  const routers = ortc.generateRouterRtpCapabilities(mediaCodecs);
  expect(rtpCapabilities.parse(told)).toEqual(told);
  expect(told.codecs).toEqual(routers.codecs);
  const missing = (routers.headerExtensions ?? []).filter(
    ({ uri }) => !told.headerExtensions?.some((e) => e.uri === uri),
  );
  expect(missing.map(({ uri }) => uri)).toEqual(['urn:ietf:params:rtp-hdrext:toffset']);
});

test('VP8 is preferred, H.264 is there, and Opus hides losses and is silent in silence', () => {
  const { codecs = [] } = routerCapabilities();
  const names = codecs.map(({ mimeType }) => mimeType);
  expect(names.indexOf('video/VP8')).toBeLessThan(names.indexOf('video/H264'));
  expect(codecs[0]).toMatchObject({ mimeType: 'audio/opus', parameters: { useinbandfec: 1, usedtx: 1, stereo: 0 } });
});
