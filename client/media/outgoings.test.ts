import { FakeMediaStreamTrack } from 'fake-mediastreamtrack';
import { describe, expect, it } from 'vitest';
import { aMeeting, aSelf } from '../live/testing/views.ts';
import { NOTHING_CAPTURED, type LocalMedia, type LocalSource } from './local-media.ts';
import { outgoingsOf } from './outgoings.ts';

const live = (kind: 'audio' | 'video'): LocalSource => ({ state: 'live', track: new FakeMediaStreamTrack({ kind }) });
const all: LocalMedia = {
  ...NOTHING_CAPTURED,
  camera: live('video'),
  microphone: live('audio'),
  screen: live('video'),
};
const speaking = aSelf({ speaking: true });

describe('what is sent', () => {
  it('is nothing while a room listens', () => {
    expect(outgoingsOf(aSelf(), aMeeting(), all)).toEqual({});
  });

  it('is camera and microphone while it speaks, without the screen that nobody presents', () => {
    const outgoings = outgoingsOf(speaking, aMeeting(), all);
    expect(outgoings.camera).toEqual({ track: all.camera.track, paused: false, top: 2 });
    expect(outgoings.microphone).toEqual({ track: all.microphone.track, paused: false, top: 2 });
    expect(outgoings.screen).toBeUndefined();
  });

  it('is the lowest layer of the camera alone while somebody looks at the thumbnail', () => {
    expect(outgoingsOf(aSelf({ watched: true }), aMeeting(), all)).toEqual({
      camera: { track: all.camera.track, paused: false, top: 0 },
    });
  });

  it('is the screen too for the presenter, and for nobody else', () => {
    const mine = aMeeting({ presenter: { party: 'room:r1', name: 'r1' } });
    const other = aMeeting({ presenter: { party: 'room:r2', name: 'r2' } });
    expect(outgoingsOf(speaking, mine, all).screen?.track).toBe(all.screen.track);
    expect(outgoingsOf(speaking, other, all).screen).toBeUndefined();
  });

  it('leaves out what cannot be captured, and pauses what its owner has switched off', () => {
    const local = { ...all, camera: NOTHING_CAPTURED.camera, microphoneOn: false };
    expect(outgoingsOf(speaking, aMeeting(), local)).toEqual({
      microphone: { track: all.microphone.track, paused: true, top: 2 },
    });
  });

  it('is in a discussion what everybody can take: among many no large picture', () => {
    const among = (count: number) =>
      aMeeting({
        mode: 'discussion',
        participants: Array.from({ length: count }, (_, index) => ({
          party: `room:r${index}`,
          name: '',
          silent: false,
          unseen: false,
        })),
      });
    expect(outgoingsOf(aSelf(), among(3), all)).toEqual({
      camera: { track: all.camera.track, paused: false, top: 2 },
      microphone: { track: all.microphone.track, paused: false, top: 2 },
    });
    expect(outgoingsOf(aSelf(), among(26), all).camera?.top).toBe(0);
  });
});
