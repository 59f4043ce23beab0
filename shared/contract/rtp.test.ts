import { describe, expect, it } from 'vitest';
import { rtpParameters } from './rtp.ts';

const vp8 = { mimeType: 'video/VP8', payloadType: 96, clockRate: 90_000 };
const sent = {
  mid: '0',
  codecs: [{ ...vp8, parameters: { 'x-google-start-bitrate': 1000 }, rtcpFeedback: [{ type: 'nack', parameter: '' }] }],
  encodings: [{ rid: 'h', scalabilityMode: 'L1T3' }],
  rtcp: { cname: '{4TOk42mSjXCkVIa6}', reducedSize: true },
  msid: '- 4b1d0d53-2b7c-4f5a-9c1e-0a7b0a2f1c11',
};

describe('what a sender says of its stream', () => {
  it('is taken as browsers say it', () => {
    expect(rtpParameters.parse(sent)).toEqual(sent);
  });

  // It is written into the session descriptions of all who receive the stream.
  const evil = 'a\r\nm=audio 9 RTP/AVP 0\r\n';
  it.each([
    ['a parameter', { codecs: [{ ...vp8, parameters: { 'max-fr': evil } }] }],
    ['the name of a parameter', { codecs: [{ ...vp8, parameters: { [evil]: 1 } }] }],
    ['a second parameter in the name of one', { codecs: [{ ...vp8, parameters: { 'max-fr=1;apt': 1 } }] }],
    ['feedback', { codecs: [{ ...vp8, rtcpFeedback: [{ type: evil }] }] }],
    ['the parameter of feedback', { codecs: [{ ...vp8, rtcpFeedback: [{ type: 'nack', parameter: evil }] }] }],
    ['a mid', { mid: evil }],
    ['a cname', { rtcp: { cname: evil } }],
    ['an msid', { msid: evil }],
    ['a rid', { encodings: [{ rid: 'a\nb' }] }],
    ['a scalability mode', { encodings: [{ scalabilityMode: 'L1T1\n' }] }],
  ])('cannot add lines to it with %s', (_where, part) => {
    expect(rtpParameters.safeParse({ ...sent, ...part }).success).toBe(false);
  });

  it('cannot be made to weigh on all who receive it by ever more parameters', () => {
    const withParameters = (count: number) => ({
      ...sent,
      codecs: [{ ...vp8, parameters: Object.fromEntries(Array.from({ length: count }, (_, n) => [`x-${n}`, n])) }],
    });
    expect(rtpParameters.safeParse(withParameters(16)).success).toBe(true);
    expect(rtpParameters.safeParse(withParameters(17)).success).toBe(false);
  });
});
