import { z } from 'zod';

/** The camera and the microphone that were chosen last on this computer. */
const remembered = z.object({ camera: z.string().nullable(), microphone: z.string().nullable() });
export type RememberedDevices = z.infer<typeof remembered>;

const KEY = 'giaoban.devices';
const NONE: RememberedDevices = { camera: null, microphone: null };

/** What was chosen last; none where nothing, or nothing readable, is kept. */
export const readRemembered = (): RememberedDevices => {
  try {
    const parsed = remembered.safeParse(JSON.parse(localStorage.getItem(KEY) ?? 'null'));
    return parsed.success ? parsed.data : NONE;
  } catch {
    return NONE;
  }
};

/** Keeps the choice. A browser that forbids storage asks again next time, and nothing else is lost. */
export const remember = (devices: RememberedDevices): void => {
  try {
    localStorage.setItem(KEY, JSON.stringify(devices));
  } catch {
    return;
  }
};
