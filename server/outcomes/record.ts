import { type PartyId, roomParty } from '#shared/contract/ids.ts';
import type { NamedTask, OutcomeRecord, RecordedVote } from '#shared/contract/meeting-outcomes.ts';
import type { Task } from '#shared/contract/outcomes.ts';
import type { RosterEntry } from '#shared/contract/views.ts';
import { replay } from '#shared/meeting/apply.ts';
import type { MeetingState, Vote } from '#shared/meeting/state.ts';
import { boardComment, boardVote, conclusionsOf, tasksOf } from '#shared/meeting/views.ts';
import { dayOf } from '../calendar.ts';
import type { MeetingRecord } from '../store/meetings.ts';
import type { Repositories } from '../store/repositories.ts';

type Deps = Pick<Repositories, 'log' | 'directory' | 'units'>;

/** Reads from its whole log what came out of a meeting. Names are those of the meeting's day. */
export const createOutcomeRecords = ({ log, directory, units }: Deps) => {
  const namesOf = async (state: MeetingState, day: string): Promise<(party: PartyId) => string> => {
    const speakers = state.conclusions.flatMap(({ speaker }) => (speaker === null ? [] : [speaker]));
    const writers = state.comments.map(({ roomId }) => roomParty(roomId));
    const parties = [...new Set([...speakers, ...writers])];
    const named = await Promise.all(parties.map(async (party) => [party, await directory.nameOf(party, day)] as const));
    const names = new Map(named);
    return (party) => names.get(party) ?? party;
  };

  const namedTasks = async (tasks: readonly Task[], day: string): Promise<NamedTask[]> => {
    const named = async (id: string) => ({ id, name: (await units.named(id, day))?.name ?? id });
    return Promise.all(
      tasks.map(async ({ leadUnitId, coordinatingUnitIds, ...task }) => ({
        ...task,
        lead: await named(leadUnitId),
        coordinating: await Promise.all(coordinatingUnitIds.map(named)),
      })),
    );
  };

  return async (meeting: MeetingRecord): Promise<OutcomeRecord> => {
    const day = dayOf(meeting.startsAt);
    const state = replay(meeting.id, await log.load(meeting.id));
    const nameOf = await namesOf(state, day);
    const roster = new Map((await directory.roster(meeting.id)).map((entry) => [entry.roomId, entry]));
    return {
      agenda: state.agenda.map(({ itemId, title }) => ({ itemId, title })),
      conclusions: conclusionsOf(state, nameOf),
      tasks: await namedTasks(tasksOf(state), day),
      votes: state.votes.map((vote) => recordedVote(vote, roster)),
      comments: state.comments.map((line) => boardComment(line, nameOf)),
    };
  };
};

/** Rooms in the order of the roster. One that is no longer invited stands at the end, by its id. */
const recordedVote = (vote: Vote, roster: ReadonlyMap<string, RosterEntry>): RecordedVote => {
  const { shown: _shown, deadlineAt: _deadline, ...standing } = boardVote(vote);
  const invited = [...roster.keys()].filter((roomId) => vote.roomIds.has(roomId));
  const others = [...vote.roomIds].filter((roomId) => !roster.has(roomId));
  const answers = [...invited, ...others].map((roomId) => ({
    roomId,
    name: roster.get(roomId)?.name ?? roomId,
    groupName: roster.get(roomId)?.groupName ?? '',
    choiceId: vote.cast.get(roomId)?.choiceId ?? null,
  }));
  return { ...standing, answers: vote.secret ? null : answers };
};
