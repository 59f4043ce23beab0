import { roomOf } from '../../contract/ids.ts';
import { MOST_IN_DISCUSSION } from '../../contract/meetings.ts';
import { accept, event, LIVE_PHASES, phaseRefusal, refuse } from '../decision.ts';
import type { Deciders } from '../decision.ts';
import { roomsTakingPart, takesPart } from '../rooms.ts';
import { knockOf } from '../views/door.ts';

/** So many at the door, those who were turned away included, are more than an office can look at. */
const MOST_WAITING = 200;

/** The door: who was not invited, or comes with a second device, waits and is let in or refused. */
export const lobby = {
  /** Who was refused stays so until the office changes its mind. */
  'lobby.knock': (state, payload) => {
    const code = phaseRefusal(state, ...LIVE_PHASES);
    if (code) return refuse(code);
    if (state.expelled.has(payload.party)) return refuse('expelled');
    const roomId = roomOf(payload.party);
    if (roomId === undefined) return refuse('not-permitted');
    if (payload.reason === 'not-invited' && takesPart(state, roomId)) return accept();
    const before = knockOf(state, payload);
    if (before) return before.status === 'refused' ? refuse('lobby-refused') : accept();
    const atTheDoor = [...state.lobby.values()].filter(({ status }) => status !== 'admitted').length;
    if (atTheDoor >= MOST_WAITING || state.lobby.has(payload.knockId)) return refuse('meeting-busy');
    return accept(event('lobby.knocked', payload));
  },

  'lobby.admit': (state, { knockId }) => {
    const code = phaseRefusal(state, ...LIVE_PHASES);
    if (code) return refuse(code);
    const waiting = state.lobby.get(knockId);
    if (!waiting) return refuse('nobody-at-the-door');
    if (waiting.status === 'admitted') return accept();
    const full = state.mode === 'discussion' && roomsTakingPart(state) >= MOST_IN_DISCUSSION;
    if (full && waiting.reason === 'not-invited') return refuse('too-many-for-discussion');
    return accept(event('lobby.admitted', { knockId, party: waiting.party }));
  },

  'lobby.refuse': (state, { knockId }) => {
    const code = phaseRefusal(state, ...LIVE_PHASES);
    if (code) return refuse(code);
    const waiting = state.lobby.get(knockId);
    if (!waiting || waiting.status === 'admitted') return refuse('nobody-at-the-door');
    return waiting.status === 'refused' ? accept() : accept(event('lobby.refused', { knockId, party: waiting.party }));
  },

  /** The connection of who waited is gone. */
  'lobby.leave': (state, { knockId }) => {
    const waiting = state.lobby.get(knockId);
    return waiting?.status === 'waiting' ? accept(event('lobby.left', { knockId, party: waiting.party })) : accept();
  },
} satisfies Partial<Deciders>;
