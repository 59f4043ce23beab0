import { expect, it } from 'vitest';
import { asksForKeyFrame } from './rtcp.ts';

const receiverReport = Buffer.from('80c9000100000001', 'hex');
const pictureLoss = Buffer.from('81ce00020000000100000002', 'hex');
const transportFeedback = Buffer.from('81cd00020000000100000002', 'hex');

it('hears a request for a key frame inside a compound packet', () => {
  expect(asksForKeyFrame(Buffer.concat([receiverReport, pictureLoss]))).toBe(true);
});

it('takes nothing else for one', () => {
  expect(asksForKeyFrame(Buffer.concat([receiverReport, transportFeedback]))).toBe(false);
});
