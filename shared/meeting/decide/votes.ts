import { roomOf } from '../../contract/ids.ts';
import { endVote, openVote } from '../ballots.ts';
import { accept, event, phaseRefusal, refuse } from '../decision.ts';
import type { Deciders } from '../decision.ts';
import { attendingRoom } from '../rooms.ts';

/**
 * Putting a question to the vote. Who may vote is settled when it opens: a room whose line drops keeps its vote, one that is
 * let in as a guest has none.
 */
export const votes = {
  'vote.open': (state, { voters, seconds, ...asked }, { at }) => {
    const code = phaseRefusal(state, 'open');
    if (code) return refuse(code);
    if (state.votes.some(({ voteId }) => voteId === asked.voteId)) return accept();
    if (openVote(state)) return refuse('vote-open');
    if (new Set(asked.choices.map(({ choiceId }) => choiceId)).size < asked.choices.length) return refuse('bad-input');
    const roomIds = [...state.invited].filter((roomId) => voters === 'invited' || attendingRoom(state, roomId));
    if (roomIds.length === 0) return refuse('nobody-to-vote');
    if (asked.quorum > roomIds.length) return refuse('quorum-too-high');
    const deadlineAt = seconds === null ? null : at + seconds * 1000;
    return accept(event('vote.opened', { ...asked, roomIds, deadlineAt }));
  },

  /** Of a secret vote the log only hears that the room has voted; for what, goes into the box and cannot be taken out. */
  'vote.cast': (state, { voteId, choiceId }, { actor }) => {
    const code = phaseRefusal(state, 'open');
    if (code) return refuse(code);
    const roomId = actor === 'system' ? undefined : roomOf(actor.party);
    if (roomId === undefined) return refuse('not-permitted');
    const vote = openVote(state);
    if (vote?.voteId !== voteId) return refuse('no-vote');
    if (!vote.roomIds.has(roomId)) return refuse('no-right-to-vote');
    if (!vote.choices.some((choice) => choice.choiceId === choiceId)) return refuse('bad-input');
    const before = vote.cast.get(roomId);
    if (vote.secret) {
      if (before) return refuse('already-voted');
      return {
        ok: true,
        events: [event('vote.cast', { voteId, roomId, choiceId: null })],
        ballot: { voteId, choiceId },
      };
    }
    return before?.choiceId === choiceId ? accept() : accept(event('vote.cast', { voteId, roomId, choiceId }));
  },

  'vote.close': (state, { voteId }, { box }) => {
    const code = phaseRefusal(state, 'open');
    if (code) return refuse(code);
    return openVote(state)?.voteId === voteId ? accept(...endVote(state, 'closed', box)) : refuse('no-vote');
  },

  /** The server's timer. Too early, or for one that is closed, it means nothing. */
  'vote.expire': (state, { voteId }, { at, box }) => {
    const vote = openVote(state);
    const due = vote?.voteId === voteId && vote.deadlineAt !== null && vote.deadlineAt <= at;
    return due ? accept(...endVote(state, 'deadline', box)) : accept();
  },

  'vote.show': (state, { voteId, shown }) => {
    const code = phaseRefusal(state, 'open', 'paused');
    if (code) return refuse(code);
    const vote = state.votes.find((one) => one.voteId === voteId);
    if (!vote) return refuse('no-vote');
    if (vote.closed === null) return refuse('vote-not-closed');
    if (shown && openVote(state)) return refuse('vote-open');
    return vote.shown === shown ? accept() : accept(event('vote.resultShown', { voteId, shown }));
  },
} satisfies Partial<Deciders>;
