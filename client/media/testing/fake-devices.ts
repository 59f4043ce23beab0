import { FakeMediaStreamTrack } from 'fake-mediastreamtrack';

class FakeStream {
  readonly tracks: FakeMediaStreamTrack[];

  constructor(tracks: FakeMediaStreamTrack[]) {
    this.tracks = tracks;
  }

  getVideoTracks(): FakeMediaStreamTrack[] {
    return this.tracks.filter((track) => track.kind === 'video');
  }

  getAudioTracks(): FakeMediaStreamTrack[] {
    return this.tracks.filter((track) => track.kind === 'audio');
  }
}

type Kind = 'audio' | 'video' | 'display';

/** The devices of a computer that a test controls: what is plugged in, what the user allows, what was asked. */
export class FakeDevices extends EventTarget {
  readonly asked: MediaStreamConstraints[] = [];
  readonly given: FakeMediaStreamTrack[] = [];
  readonly failures = new Map<Kind, string>();
  list = [
    { kind: 'videoinput', deviceId: 'cam1', label: 'Camera' },
    { kind: 'audioinput', deviceId: 'mic1', label: 'Micro' },
  ];

  async enumerateDevices(): Promise<unknown[]> {
    return this.list;
  }

  async getUserMedia(constraints: MediaStreamConstraints): Promise<FakeStream> {
    this.asked.push(constraints);
    const kinds = (['video', 'audio'] as const).filter((kind) => constraints[kind]);
    for (const kind of kinds) this.#refuse(kind);
    return this.#give(kinds.map((kind) => [kind, `${kind === 'video' ? 'cam' : 'mic'}1`]));
  }

  async getDisplayMedia(): Promise<FakeStream> {
    this.#refuse('display');
    return this.#give([['video', 'screen']]);
  }

  /** Somebody pulls a plug. */
  unplug(track: MediaStreamTrack | null): void {
    const fake = this.given.find((each) => each === track);
    fake?.remoteStop();
  }

  #refuse(kind: Kind): void {
    const name = this.failures.get(kind);
    if (name) throw new DOMException('refused by the test', name);
  }

  #give(wanted: [kind: 'audio' | 'video', deviceId: string][]): FakeStream {
    const tracks = wanted.map(([kind, deviceId]) => new FakeMediaStreamTrack({ kind, settings: { deviceId } }));
    this.given.push(...tracks);
    return new FakeStream(tracks);
  }
}
