import { accept, event, phaseRefusal, refuse } from '../decision.ts';
import type { Deciders } from '../decision.ts';
import { attendingRoom, takesPart } from '../rooms.ts';
import { callNext, runningSweep, stopSweep } from '../sweeps.ts';

/** Calling one room after another: each comes on every screen and is heard until its answer is written down. */
export const sweep = {
  'sweep.start': (state, { roomIds }) => {
    const code = phaseRefusal(state, 'open');
    if (code) return refuse(code);
    if (state.mode === 'discussion') return refuse('in-discussion');
    if (runningSweep(state)) return refuse('sweep-running');
    if (new Set(roomIds).size !== roomIds.length) return refuse('bad-input');
    if (!roomIds.every((roomId) => takesPart(state, roomId))) return refuse('not-invited');
    if (!roomIds.some((roomId) => attendingRoom(state, roomId))) return refuse('not-present');
    return accept(event('sweep.started', { roomIds: [...roomIds] }), ...callNext(state, roomIds));
  },

  /** The answer of the room that is called brings on the next one; an answer given before can be corrected. */
  'sweep.answer': (state, { roomId, answer, note }) => {
    const code = phaseRefusal(state, 'open', 'paused');
    if (code) return refuse(code);
    const { sweep: latest } = state;
    if (!latest) return refuse('no-sweep');
    const said = event('sweep.answered', { roomId, answer, note });
    const running = runningSweep(state);
    if (running?.current !== roomId) {
      const before = latest.answers.get(roomId);
      if (!before) return refuse('no-sweep');
      return before.answer === answer && before.note === note ? accept() : accept(said);
    }
    const remaining = running.roomIds.filter((asked) => asked !== roomId && !running.answers.has(asked));
    return accept(said, ...callNext(state, remaining));
  },

  'sweep.stop': (state) => {
    const code = phaseRefusal(state, 'open', 'paused');
    if (code) return refuse(code);
    return runningSweep(state) ? accept(...stopSweep(state)) : refuse('no-sweep');
  },
} satisfies Partial<Deciders>;
