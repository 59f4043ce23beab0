import { roomOf } from '../../contract/ids.ts';
import { endFloor } from '../consequences.ts';
import { accept, event, phaseRefusal, refuse } from '../decision.ts';
import type { Deciders } from '../decision.ts';
import { attendingRoom, takesPart } from '../rooms.ts';

/** Giving the floor, and all the ways in which it goes back. */
export const floor = {
  /** Hand, deck and mute of the room are cleared by the event itself. */
  'floor.give': (state, { roomId, limitSeconds }) => {
    const code = phaseRefusal(state, 'open');
    if (code) return refuse(code);
    if (state.mode === 'discussion') return refuse('in-discussion');
    if (!takesPart(state, roomId)) return refuse('not-invited');
    if (!attendingRoom(state, roomId)) return refuse('not-present');
    if (state.floor?.roomId === roomId) return refuse('already-speaking');
    return accept(...endFloor(state, 'replaced'), event('floor.given', { roomId, limitSeconds }));
  },

  /** A speaker without a limit has nothing to extend. */
  'floor.extend': (state, { seconds }) => {
    const code = phaseRefusal(state, 'open');
    if (code) return refuse(code);
    if (!state.floor) return refuse('no-speaker');
    const { roomId, endsAt } = state.floor;
    return endsAt === null ? accept() : accept(event('floor.extended', { roomId, seconds }));
  },

  'floor.take': (state) => {
    const code = phaseRefusal(state, 'open');
    if (code) return refuse(code);
    return state.floor ? accept(...endFloor(state, 'taken')) : refuse('no-speaker');
  },

  'floor.yield': (state, _payload, { actor }) => {
    const code = phaseRefusal(state, 'open');
    if (code) return refuse(code);
    if (!state.floor) return refuse('no-speaker');
    const speaks = actor !== 'system' && roomOf(actor.party) === state.floor.roomId;
    return speaks ? accept(...endFloor(state, 'yielded')) : refuse('not-speaker');
  },

  /** The server's timer. It may come late, when somebody else speaks or the time was extended: then it means nothing. */
  'floor.expire': (state, { roomId }, { at }) => {
    const due = state.floor?.roomId === roomId && state.floor.endsAt !== null && state.floor.endsAt <= at;
    return due ? accept(...endFloor(state, 'time')) : accept();
  },
} satisfies Partial<Deciders>;
