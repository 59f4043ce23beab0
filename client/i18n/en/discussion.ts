import type { Translation } from '../translation.ts';
import type { discussion as vi } from '../vi/discussion.ts';

export const discussion: Translation<typeof vi> = {
  everybody_one: 'Everybody in the discussion: {{count}}',
  everybody_other: 'Everybody in the discussion: {{count}}',
  you: 'You',
  host: 'Chair: {{name}}',
  participant: '{{name}}',
  speaks: 'Speaking',
  silent: 'Microphone off',
  heardNow: '{{name}} is speaking',
  room: {
    heard: 'Discussion: everybody hears you',
    silent: 'Discussion: nobody hears you',
    muted: 'The chair has muted you',
    begun: 'The discussion begins: everybody sees and hears this room.',
    camera: {
      on: 'Camera on',
      off: 'Camera off',
      turnOff: 'Press to switch the camera off',
      turnOn: 'Press to switch the camera on',
    },
    raise: 'Raise hand',
    place: 'Number {{place}}',
  },
  console: {
    together_one: 'Discussion: {{count}} party is seen and heard',
    together_other: 'Discussion: {{count}} parties are seen and heard',
    begin: 'Discussion',
    end: 'Back to briefing',
    tooMany: 'This meeting invites {{invited}} rooms. A discussion is for {{most}} rooms at most.',
    beginQuestion: {
      title: 'Switch to a discussion?',
      seen_one: '{{count}} room that is present is seen and heard; its camera and microphone switch on by themselves.',
      seen_other:
        '{{count}} rooms that are present see and hear each other; their cameras and microphones switch on by themselves.',
      speaker: '{{name}} gives the floor back.',
      onDeck: '{{name}} is no longer next.',
      sweep: 'Calling room after room stops.',
      hands: 'Raised hands stay up.',
      confirm: 'Begin the discussion',
    },
    endQuestion: {
      title: 'Back to the briefing?',
      unseen_one: '{{count}} room that is present sees and hears the chair alone.',
      unseen_other: '{{count}} rooms that are present no longer see and hear each other, but the chair alone.',
      presenter: 'The screen of {{name}} is no longer shared.',
      hands: 'Raised hands stay up.',
      confirm: 'Back to the briefing',
    },
    keep: 'No',
  },
};
