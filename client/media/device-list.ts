import type { DeviceChoice, LocalMedia } from './local-media.ts';

/** What can be chosen among. Empty where there are no devices; without names before the user has let the page use one. */
export const listDevices = async (
  devices: MediaDevices | undefined,
): Promise<Pick<LocalMedia, 'cameras' | 'microphones'>> => {
  const all = (await devices?.enumerateDevices()) ?? [];
  const choices = (kind: MediaDeviceKind): DeviceChoice[] =>
    all
      .filter((device) => device.kind === kind && device.deviceId !== '')
      .map(({ deviceId, label }) => ({ deviceId, label }));
  return { cameras: choices('videoinput'), microphones: choices('audioinput') };
};
