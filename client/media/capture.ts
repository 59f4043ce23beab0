import { createStore, type Readable } from '../observable/readable.ts';
import { createScope } from '../observable/scope.ts';
import { constraintsOf, type InputKind } from './constraints.ts';
import { problemOf } from './device-problem.ts';
import { listDevices } from './device-list.ts';
import { NOTHING_CAPTURED, type LocalMedia, type LocalSource } from './local-media.ts';
import { readRemembered, remember } from './remembered-devices.ts';
import { createScreenCapture } from './screen-capture.ts';

/** Camera, microphone and screen of this computer: captured once, kept through every reconnecting. Knows no network. */
export type Capture = {
  readonly local: Readable<LocalMedia>;
  /** Asks for camera and microphone, with one question to the user. What fails is told in `local`. */
  start: () => Promise<void>;
  /** Tries one of them again. */
  retry: (kind: InputKind) => Promise<void>;
  /** Takes another device, and remembers it on this computer. */
  choose: (kind: InputKind, deviceId: string) => Promise<void>;
  /** Own switches. */
  setOn: (kind: InputKind, on: boolean) => void;
  /** Keeps the microphone silent whatever its switch says: the chair's office has muted it. */
  setSilenced: (silenced: boolean) => void;
  /** Asks for a screen; null where the user called the choice off. */
  startScreen: () => Promise<MediaStreamTrack | null>;
  stopScreen: () => void;
  /** Lets go of every device. */
  end: () => void;
};

const KINDS = ['camera', 'microphone'] as const;
const CONSTRAINT = { camera: 'video', microphone: 'audio' } as const;

/** `devices` is undefined where the page is not served over https or from localhost. */
export const createCapture = (devices: MediaDevices | undefined): Capture => {
  const scope = createScope();
  const local = createStore<LocalMedia>(NOTHING_CAPTURED);
  /** Rises with each asking: an answer that was overtaken is let go. */
  const asked = { camera: 0, microphone: 0 };
  let silenced = false;

  const applySwitches = () => {
    const { camera, microphone, cameraOn, microphoneOn } = local.get();
    if (camera.track) camera.track.enabled = cameraOn;
    if (microphone.track) microphone.track.enabled = microphoneOn && !silenced;
  };

  const put = (kind: InputKind, source: LocalSource) => {
    const before = local.get()[kind].track;
    if (before && before !== source.track) before.stop();
    const deviceId = source.track?.getSettings().deviceId ?? null;
    local.update((known) => ({
      ...known,
      ...(kind === 'camera' ? { camera: source, cameraId: deviceId } : { microphone: source, microphoneId: deviceId }),
    }));
    applySwitches();
  };

  const took = (kind: InputKind, track: MediaStreamTrack) => {
    scope.listen(track, 'ended', () => {
      if (local.get()[kind].track === track) put(kind, { state: 'problem', problem: 'lost', track: null });
    });
    put(kind, { state: 'live', track });
  };

  /** Asks for some of the inputs at once: all of them come, or none. */
  const ask = async (kinds: readonly InputKind[], deviceId: (kind: InputKind) => string | null, exact: boolean) => {
    if (!devices) {
      for (const kind of kinds) put(kind, { state: 'problem', problem: 'insecure', track: null });
      return true;
    }
    const turns = new Map(kinds.map((kind) => [kind, ++asked[kind]]));
    const current = (kind: InputKind) => !scope.ended && turns.get(kind) === asked[kind];
    for (const kind of kinds) if (!local.get()[kind].track) put(kind, { state: 'starting', track: null });
    try {
      const constraints: MediaStreamConstraints = {};
      for (const kind of kinds) constraints[CONSTRAINT[kind]] = constraintsOf(kind, deviceId(kind), exact);
      const stream = await devices.getUserMedia(constraints);
      for (const kind of kinds) {
        const [track] = kind === 'camera' ? stream.getVideoTracks() : stream.getAudioTracks();
        if (track && current(kind)) took(kind, track);
        else track?.stop();
      }
      return true;
    } catch (error) {
      const problem = problemOf(error);
      for (const kind of kinds) if (current(kind)) put(kind, { state: 'problem', problem, track: null });
      return false;
    } finally {
      await relist();
    }
  };

  const relist = async () => {
    const listed = await listDevices(devices);
    if (!scope.ended) local.update((known) => ({ ...known, ...listed }));
  };

  const remembered = (kind: InputKind) => readRemembered()[kind];
  const retry = async (kind: InputKind) => {
    await ask([kind], remembered, false);
  };

  const screen = createScreenCapture(devices, (source) => local.update((known) => ({ ...known, screen: source })));
  scope.onEnd(() => {
    screen.stop();
    for (const kind of KINDS) put(kind, { state: 'off', track: null });
  });
  const onDeviceChange = async () => {
    const missing = KINDS.filter((kind) => {
      const source = local.get()[kind];
      return source.state === 'problem' && source.problem !== 'denied';
    });
    await Promise.all([relist(), ...missing.map(retry)]);
  };

  return {
    local,
    start: async () => {
      if (devices) scope.listen(devices, 'devicechange', () => void onDeviceChange());
      // A computer without a camera still has a voice: what cannot be had together is asked for one by one.
      if (!(await ask(KINDS, remembered, false))) await Promise.all(KINDS.map(retry));
    },
    retry,
    choose: async (kind, deviceId) => {
      if (await ask([kind], () => deviceId, true)) remember({ ...readRemembered(), [kind]: deviceId });
    },
    setOn: (kind, on) => {
      local.update((known) => ({ ...known, ...(kind === 'camera' ? { cameraOn: on } : { microphoneOn: on }) }));
      applySwitches();
    },
    setSilenced: (next) => {
      silenced = next;
      applySwitches();
    },
    startScreen: screen.start,
    stopScreen: screen.stop,
    end: scope.end,
  };
};
