import type { RollCall } from '../state.ts';
import type { MeetingState } from '../state.ts';
import type { Appliers } from './table.ts';

const change = (state: MeetingState, id: string, by: (call: RollCall) => Partial<RollCall>): MeetingState => ({
  ...state,
  rollCalls: state.rollCalls.map((call) => (call.rollCallId === id ? { ...call, ...by(call) } : call)),
});

export const rollCall = {
  'rollCall.started': (state, { rollCallId, groupId, roomIds, deadlineAt }, { at }) => ({
    ...state,
    rollCalls: [
      ...state.rollCalls,
      {
        rollCallId,
        groupId,
        roomIds: new Set(roomIds),
        startedAt: at,
        deadlineAt,
        closedAt: null,
        answers: new Map(),
        reminded: new Map(),
      },
    ],
  }),

  'rollCall.answered': (state, entry, { at }) =>
    change(state, entry.rollCallId, ({ answers }) => ({
      answers: new Map(answers).set(entry.roomId, { entry, at }),
    })),

  'rollCall.reminded': (state, { rollCallId, roomIds }, { at }) =>
    change(state, rollCallId, ({ reminded }) => ({
      reminded: new Map([...reminded, ...roomIds.map((roomId) => [roomId, at] as const)]),
    })),

  'rollCall.closed': (state, { rollCallId }, { at }) => change(state, rollCallId, () => ({ closedAt: at })),
} satisfies Partial<Appliers>;
