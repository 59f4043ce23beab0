import { describe, expect, it } from 'vitest';
import type { CheckItem, Measured } from '../contract/readiness.ts';
import { judge } from './judge.ts';

const healthy: Measured = {
  camera: { trouble: null, width: 1280, height: 720, light: 0.4, movement: 0.01 },
  microphone: { trouble: null, muted: false, peak: 0.1 },
  loudspeaker: 'heard',
  udp: true,
  tcp: true,
  uploadKbps: 4000,
  downloadKbps: 8000,
  roundTripMs: 20,
  loss: 0,
  screen: { width: 1920, height: 1080, fullScreen: true },
};

const dead = { trouble: null, muted: false, peak: 0 } as const;

const finding = (measured: Measured, item: CheckItem) => judge(measured).items.find((each) => each.item === item);

describe('what a connection check is judged to be', () => {
  it('is green and passed where everything is as it should be', () => {
    const { verdict, passed, items } = judge(healthy);
    expect({ verdict, passed }).toEqual({ verdict: 'green', passed: true });
    expect(items.map(({ outcome }) => outcome)).toEqual(Array.from({ length: 10 }, () => 'ok'));
  });

  it.each<[string, Partial<Measured>, CheckItem, string]>([
    ['a microphone without any sound', { microphone: dead }, 'microphone', 'microphone-silent'],
    ['a switch at the microphone', { microphone: { ...dead, muted: true } }, 'microphone', 'microphone-muted'],
    ['a microphone that is gone', { microphone: { ...dead, trouble: 'missing' } }, 'microphone', 'microphone-missing'],
    ['a covered lens', { camera: { ...healthy.camera!, light: 0.001 } }, 'camera', 'camera-black'],
    ['a tone that nobody heard', { loudspeaker: 'silent' }, 'loudspeaker', 'loudspeaker-silent'],
    ['no way to the media node', { udp: false, tcp: false }, 'udp', 'lines-closed'],
    ['no way that is known', { udp: false, tcp: null }, 'udp', 'lines-closed'],
    ['a thin line up', { uploadKbps: 499 }, 'upload', 'upload-poor'],
    ['a thin line down', { downloadKbps: 799 }, 'download', 'download-poor'],
    ['a long way', { roundTripMs: 801 }, 'roundTrip', 'round-trip-too-long'],
    ['many lost packets', { loss: 0.081 }, 'loss', 'loss-much'],
  ])('is red by %s', (_what, change, item, reason) => {
    const measured = { ...healthy, ...change };
    expect(judge(measured)).toMatchObject({ verdict: 'red', passed: false });
    expect(finding(measured, item)).toEqual({ item, outcome: 'failed', reason });
  });

  it.each<[string, Partial<Measured>, CheckItem, string]>([
    ['UDP closed while TCP is open', { udp: false }, 'udp', 'udp-closed'],
    ['TCP closed while UDP is open', { tcp: false }, 'tcp', 'tcp-closed'],
    ['a faint microphone', { microphone: { ...dead, peak: 0.001 } }, 'microphone', 'microphone-faint'],
    ['a picture that never moves', { camera: { ...healthy.camera!, movement: 0 } }, 'camera', 'camera-frozen'],
    ['a small picture', { camera: { ...healthy.camera!, height: 240 } }, 'camera', 'camera-small'],
    ['a rate at the edge', { uploadKbps: 500 }, 'upload', 'upload-low'],
    ['some lost packets', { loss: 0.08 }, 'loss', 'loss-some'],
    [
      'a window that cannot be full screen',
      { screen: { ...healthy.screen!, fullScreen: false } },
      'screen',
      'screen-window',
    ],
  ])('is amber by %s, and still passed', (_what, change, item, reason) => {
    const measured = { ...healthy, ...change };
    expect(judge(measured)).toMatchObject({ verdict: 'amber', passed: true });
    expect(finding(measured, item)).toEqual({ item, outcome: 'warning', reason });
  });

  it('proves nothing while something was not measured', () => {
    const nothing = Object.fromEntries(Object.keys(healthy).map((key) => [key, null]));
    for (const key of Object.keys(nothing))
      expect(judge({ ...healthy, [key]: null })).toMatchObject({ verdict: 'amber', passed: false });
  });
});
