/**
 * The least that a briefing needs of a room. Below `poor` an item has failed; between the two it is a warning. Rates in kbit/s:
 * one picture of 720p with sound takes some 1200 down, and as much up while the room speaks.
 */
export const READINESS_RULES = {
  /** Mean light of the picture, of 1: a covered lens stays under it even in a bright room. */
  cameraLight: 0.02,
  /** Mean change between two moments, of 1: the noise of any camera is above it, a still picture of a driver is 0. */
  cameraMovement: 0.0002,
  cameraHeight: 480,
  /** Loudest sample, of 1: no sound at all comes from a dead microphone, the noise of a quiet room from a living one. */
  microphoneDead: 0.0001,
  microphoneFaint: 0.003,
  upload: { poor: 500, low: 1200 },
  download: { poor: 800, low: 2000 },
  roundTripMs: { long: 250, tooLong: 800 },
  loss: { some: 0.02, much: 0.08 },
  screen: { width: 1280, height: 720 },
  /** So long the last answer of a person, whether the loudspeaker is heard, holds for checks that run by themselves. */
  loudspeakerDays: 30,
} as const;
