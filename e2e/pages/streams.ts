import type { MediaSource } from '#shared/contract/media.ts';

/** The picture of somebody on the stage. */
export const stageVideo = (party: string, source: MediaSource = 'camera'): string =>
  `[data-testid="stage-video"][data-party="${party}"][data-source="${source}"]`;

/** The sound of somebody on the stage. */
export const stageAudio = (party: string): string => `[data-testid="stage-audio"][data-party="${party}"]`;
