import { StoreUnavailable } from '../failures.ts';
import type { Devices } from '../store/devices.ts';

/** Notes when a device was last there. */
export type Sightings = { note(deviceId: string): Promise<void> };

/** Each sighting is a write to the disk: once a minute is often enough. */
const EVERY_MS = 60_000;

export const createSightings = (devices: Pick<Devices, 'noteSeen'>, clock: () => number): Sightings => {
  const noted = new Map<string, number>();
  return {
    note: async (deviceId) => {
      const now = clock();
      if (now - (noted.get(deviceId) ?? -Infinity) < EVERY_MS) return;
      noted.set(deviceId, now);
      try {
        await devices.noteSeen(deviceId, now);
      } catch (error) {
        // No room is turned away because the disk is full.
        if (!(error instanceof StoreUnavailable)) throw error;
      }
    },
  };
};
