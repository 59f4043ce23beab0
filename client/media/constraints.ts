/** What can be chosen among: the kinds of input that a computer may have several of. */
export type InputKind = 'camera' | 'microphone';

const wish = (deviceId: string | null, exact: boolean): Pick<MediaTrackConstraints, 'deviceId'> =>
  deviceId === null ? {} : { deviceId: exact ? { exact: deviceId } : { ideal: deviceId } };

/**
 * What is asked of the browser. 1280x720 because below it Chromium leaves the top of three layers empty. A remembered
 * device is a wish, so that a room whose camera was exchanged is still seen; a chosen one is an order.
 */
export const constraintsOf = (kind: InputKind, deviceId: string | null, exact: boolean): MediaTrackConstraints =>
  kind === 'camera'
    ? {
        ...wish(deviceId, exact),
        width: { ideal: 1280 },
        height: { ideal: 720 },
        frameRate: { ideal: 25, max: 30 },
      }
    : { ...wish(deviceId, exact), echoCancellation: true, noiseSuppression: true, autoGainControl: true };
