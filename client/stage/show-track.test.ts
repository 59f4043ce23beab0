import { FakeMediaStreamTrack } from 'fake-mediastreamtrack';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { showTrack } from './show-track.ts';

class FakeMediaStream {
  readonly tracks: MediaStreamTrack[];

  constructor(tracks: MediaStreamTrack[]) {
    this.tracks = tracks;
  }
}

const anElement = () => ({ srcObject: null as FakeMediaStream | null });
const show = (element: { srcObject: FakeMediaStream | null }, track: MediaStreamTrack) =>
  showTrack(element as unknown as HTMLVideoElement, track);
const aTrack = (muted: boolean) => new FakeMediaStreamTrack({ kind: 'video', muted });

beforeEach(() => void vi.stubGlobal('MediaStream', FakeMediaStream));

describe('showing a track', () => {
  it('is at once in an empty element, whether or not it brings something yet', () => {
    const element = anElement();
    const track = aTrack(true);
    show(element, track);
    expect(element.srcObject?.tracks).toEqual([track]);
  });

  it('waits for the first frame in an element that shows another', () => {
    const element = anElement();
    const [before, after] = [aTrack(false), aTrack(true)];
    show(element, before);
    show(element, after);
    expect(element.srcObject?.tracks).toEqual([before]);
    after.remoteUnmute();
    expect(element.srcObject?.tracks).toEqual([after]);
  });

  it('does not come late where a third took its place', () => {
    const element = anElement();
    const [before, overtaken, last] = [aTrack(false), aTrack(true), aTrack(false)];
    show(element, before);
    show(element, overtaken)();
    show(element, last);
    overtaken.remoteUnmute();
    expect(element.srcObject?.tracks).toEqual([last]);
  });
});
