import type { queue as vi } from '../vi/queue.ts';
import type { Translation } from '../translation.ts';

export const queue = {
  title: 'Asking to speak',
  limit: 'Speaking time (min)',
  limitValue: { none: 'No limit', minutes: '{{minutes}} min' },
  give: 'Give the floor',
  giveNamed: 'Give the floor to {{name}}',
  deck: 'Get ready',
  deckNamed: 'Ask {{name}} to get ready',
  up: 'Move {{name}} up',
  down: 'Move {{name}} down',
  lower: 'Lower the hand of {{name}}',
  lowerQuestion: {
    title: 'Lower the hand of {{name}}?',
    body: '{{name}} loses its place and has to ask again.',
    confirm: 'Lower the hand',
  },
  onDeck: 'next',
  speaking: 'speaking',
  unreachable: 'disconnected, place kept',
  empty: 'No room is asking to speak. When a room presses “Ask to speak”, it appears here in order.',
  emptyBefore: 'Rooms can ask once the meeting is open.',
  mayCall: 'To call a room that has not asked: click its name in the list of rooms.',
} as const satisfies Translation<typeof vi>;
