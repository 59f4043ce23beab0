/** Why a camera, a microphone or a screen cannot be had. */
export type DeviceProblem =
  /** The page is not served over https or from localhost, so the browser has no devices at all. */
  | 'insecure'
  | 'denied'
  | 'missing'
  /** Another program holds it. */
  | 'busy'
  /** It was there and is gone: unplugged, or its permission taken back. Tried again when devices change. */
  | 'lost'
  | 'failed';

/** One source of this computer. `track` is there while it is captured, whether or not it is sent. */
export type LocalSource =
  | { readonly state: 'off'; readonly track: null }
  | { readonly state: 'starting'; readonly track: null }
  | { readonly state: 'live'; readonly track: MediaStreamTrack }
  | { readonly state: 'problem'; readonly problem: DeviceProblem; readonly track: null };

/** A camera or a microphone that can be chosen. */
export type DeviceChoice = { readonly deviceId: string; readonly label: string };

/** What a participant captures, and what of it the participant lets be sent. */
export type LocalMedia = {
  readonly camera: LocalSource;
  readonly microphone: LocalSource;
  readonly screen: LocalSource;
  /** Own switches: the chair's mute is in `SelfView.muted`. */
  readonly cameraOn: boolean;
  readonly microphoneOn: boolean;
  readonly cameras: readonly DeviceChoice[];
  readonly microphones: readonly DeviceChoice[];
  /** The devices in use; null where none is. */
  readonly cameraId: string | null;
  readonly microphoneId: string | null;
};

const OFF: LocalSource = { state: 'off', track: null };

/** Before anything is asked of the browser, and for those who only watch. */
export const NOTHING_CAPTURED: LocalMedia = {
  camera: OFF,
  microphone: OFF,
  screen: OFF,
  cameraOn: true,
  microphoneOn: true,
  cameras: [],
  microphones: [],
  cameraId: null,
  microphoneId: null,
};
