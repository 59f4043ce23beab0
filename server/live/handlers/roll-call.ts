import { nanoid } from 'nanoid';
import { roomOf } from '#shared/contract/ids.ts';
import { EMPTY_BOX } from '#shared/meeting/ballots.ts';
import { decide } from '#shared/meeting/decide.ts';
import type { PersonalNames, RollCallAnswers } from '../../ports.ts';
import type { Handlers } from '../gateway/handler.ts';
import { act } from './act.ts';
import { lastOfferOf } from './last-offer.ts';
import { namesIn, withRefs } from './person-names.ts';

type RollCallDeps = { clock: () => number; personalNames: PersonalNames; rollCallAnswers: RollCallAnswers };

/** Taking the roll. Names of people stand beside the log, which has their references. */
export const createRollCallHandlers = ({ clock, personalNames, rollCallAnswers }: RollCallDeps) =>
  ({
    'rollCall.start': async (call) => {
      const { groupId, seconds } = call.request;
      const { roster } = call.meeting.names;
      const roomIds = roster
        .filter((entry) => groupId === null || entry.groupId === groupId)
        .map((entry) => entry.roomId);
      const rollCallId = nanoid();
      const payload = { rollCallId, groupId, roomIds, deadlineAt: clock() + seconds * 1000 };
      const outcome = await act(call, { type: 'rollCall.start', payload });
      return outcome.ok ? { ok: true, data: { rollCallId } } : outcome;
    },

    'rollCall.answer': async (call) => {
      const { meeting, seat, request } = call;
      const { meetingId, people, ...answer } = request;
      const asTyped = { type: 'rollCall.answer', payload: { ...answer, people } } as const;
      const foreseen = decide(meeting.actor.state, asTyped, { actor: seat, at: clock(), box: EMPTY_BOX });
      // Nobody's name is kept for an answer that nobody asked for.
      if (!foreseen.ok) return foreseen;
      const names = namesIn(people);
      const refs = await personalNames.keep(meetingId, names);
      const payload = { ...answer, people: withRefs(people, names, refs) };
      return act(call, { type: 'rollCall.answer', payload });
    },

    'rollCall.previous': async ({ seat }) => {
      const roomId = roomOf(seat.party);
      const last = roomId === undefined ? undefined : await rollCallAnswers.lastOf(roomId);
      return { ok: true, data: { previous: last ? await lastOfferOf(last, personalNames) : null } };
    },

    'rollCall.remind': async (call) => {
      const { rollCallId } = call.request;
      return act(call, { type: 'rollCall.remind', payload: { rollCallId } });
    },
    'rollCall.close': async (call) => {
      const { rollCallId } = call.request;
      return act(call, { type: 'rollCall.close', payload: { rollCallId } });
    },
  }) satisfies Partial<Handlers>;
