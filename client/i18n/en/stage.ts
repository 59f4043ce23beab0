import type { Translation } from '../translation.ts';
import type { stage as vi } from '../vi/stage.ts';

export const stage: Translation<typeof vi> = {
  own: 'You',
  plate: {
    host: 'Chair: {{name}}',
    speaker: '{{name}} is speaking',
    presentation: 'Screen of {{name}}',
  },
  noPicture: { waiting: 'No picture yet', stalled: 'Picture interrupted', off: 'Camera off' },
  turnSoundOn: 'Turn the sound on',
  curtain: {
    notOpen: 'The meeting has not been opened yet',
    hostHere: '{{name}} is here. Please wait for the opening.',
    hostAway: 'The chair has not come in yet. Please wait, there is nothing to do.',
    paused: 'The meeting is paused',
    pausedHint: 'Please stay connected. The meeting will go on here.',
    ended: 'The meeting has ended',
  },
};
