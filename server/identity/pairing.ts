import { nanoid } from 'nanoid';
import type { PairingCode } from '#shared/contract/accounts.ts';
import type { Deed } from '../store/audit.ts';
import type { Device, Devices } from '../store/devices.ts';
import { hashSecret, newPairingCode } from './secrets.ts';

/** How long a pairing code may be used. */
export const PAIRING_CODE_MS = 10 * 60_000;

export type Pairing = {
  /** A fresh code for a room; those given out before stay valid until they expire. */
  issue(roomId: string, deedOf?: (expiresAt: number) => Deed): Promise<PairingCode>;
  /** Makes a computer the device of the code's room; undefined where the code cannot be used. */
  pair(code: string, installationId: string): Promise<Device | undefined>;
};

/** Pairing of the computers in the meeting rooms. */
export const createPairing = (devices: Devices, clock: () => number): Pairing => ({
  issue: async (roomId, deedOf) => {
    const code = newPairingCode();
    const expiresAt = clock() + PAIRING_CODE_MS;
    await devices.addCode(hashSecret(code), roomId, expiresAt, deedOf?.(expiresAt));
    return { code, expiresAt };
  },
  pair: async (code, installationId) => devices.pair(hashSecret(code), { id: nanoid(), installationId }, clock()),
});
