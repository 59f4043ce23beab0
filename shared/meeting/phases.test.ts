import { describe, expect, it } from 'vitest';
import type { Actor, Command, CommandType } from '../contract/commands.ts';
import { USUAL_CHOICES } from '../contract/votes.ts';
import { briefing, CHAIR, conveneCommand, lobby, outcome, room, SECRETARY } from '../testing/briefing.ts';
import { newRun } from '../testing/run.ts';
import type { Run } from '../testing/run.ts';

const give: Command = { type: 'floor.give', payload: { roomId: 'r1', limitSeconds: 60 } };
const send = (run: Run, ...commands: Command[]): Run => {
  for (const command of commands) run.send(command, CHAIR);
  return run;
};

/** A meeting in each phase; where there can be a speaker, r1 speaks, and r2 has raised its hand. */
const MEETINGS: Record<string, () => Run> = {
  draft: () => newRun(),
  convened: () => lobby('r1', 'r2'),
  open: () => {
    const run = send(briefing('r1', 'r2'), give);
    run.send({ type: 'hand.raise', payload: {} }, room('r2'));
    return run;
  },
  paused: () => send(MEETINGS.open!(), { type: 'meeting.pause', payload: {} }),
  ended: () => send(MEETINGS.open!(), { type: 'meeting.end', payload: {} }),
  postponed: () => send(MEETINGS.convened!(), { type: 'meeting.postpone', payload: { reason: 'Bão' } }),
  cancelled: () => send(MEETINGS.convened!(), { type: 'meeting.cancel', payload: { reason: 'Bão' } }),
  closed: () => {
    const run = MEETINGS.ended!();
    return send(run, { type: 'meeting.close', payload: { ...issued, after: run.state.seq } });
  },
};

const issued = { version: 1, number: 5, hash: 'a'.repeat(64), after: 0 };
const about = { roomId: 'r2' };
const aboutCall = { rollCallId: 'c' };
const aboutVote = { voteId: 'v' };
const aboutKnock = { knockId: 'k' };
const now = newRun().now;
const COUNTED = {
  organiserUnitId: 'city',
  class: 'giao-ban',
  wide: true,
  form: 'truc-tiep',
  remoteOnline: false,
} as const;
/** By hand: each command, who gives it, and the phases of the meeting in which it makes sense. */
const PHASES: { [T in CommandType]: [Extract<Command, { type: T }>, Actor, string] } = {
  convene: [conveneCommand(now), SECRETARY, 'draft'],
  'meeting.change': [
    { type: 'meeting.change', payload: conveneCommand(now).payload },
    SECRETARY,
    'convened open paused postponed',
  ],
  'meeting.postpone': [{ type: 'meeting.postpone', payload: { reason: 'Bão' } }, SECRETARY, 'convened'],
  'meeting.cancel': [{ type: 'meeting.cancel', payload: { reason: 'Bão' } }, SECRETARY, 'convened postponed'],
  'meeting.reclassify': [
    { type: 'meeting.reclassify', payload: { ...COUNTED, reason: 'Ghi nhầm' } },
    SECRETARY,
    'convened open paused ended closed postponed cancelled',
  ],
  /** Of one that was never opened. */
  'meeting.settle': [
    {
      type: 'meeting.settle',
      payload: { held: true, inPerson: false, platform: 'Zoom', sitesConnected: null, reason: '' },
    },
    SECRETARY,
    'convened',
  ],
  register: [{ type: 'register', payload: { class: 'giao-ban', organiserUnitId: 'city' } }, SECRETARY, 'draft'],
  'meeting.open': [{ type: 'meeting.open', payload: {} }, CHAIR, 'convened'],
  'meeting.pause': [{ type: 'meeting.pause', payload: {} }, CHAIR, 'open'],
  'meeting.resume': [{ type: 'meeting.resume', payload: {} }, CHAIR, 'paused'],
  'meeting.end': [{ type: 'meeting.end', payload: {} }, CHAIR, 'open paused'],
  /** Said again of the version that was issued last it is no mistake: the first answer was lost. */
  'meeting.close': [{ type: 'meeting.close', payload: issued }, SECRETARY, 'ended closed'],
  'meeting.reopen': [{ type: 'meeting.reopen', payload: { reason: 'Bổ sung' } }, SECRETARY, 'closed'],
  'notice.issue': [{ type: 'notice.issue', payload: issued }, SECRETARY, 'ended closed'],
  /** In none of these has a notice been issued. */
  'notice.reopen': [{ type: 'notice.reopen', payload: { reason: 'Sai thời hạn' } }, SECRETARY, ''],
  'party.join': [
    { type: 'party.join', payload: { party: 'room:r3', standing: 'room', deviceId: 'd' } },
    'system',
    'convened open paused',
  ],
  'party.leave': [
    { type: 'party.leave', payload: { party: 'room:r1', reason: 'left', lastSeenAt: now } },
    'system',
    'draft convened open paused ended closed postponed cancelled',
  ],
  'media.up': [{ type: 'media.up', payload: { party: 'room:r1', at: now } }, 'system', 'convened open paused'],
  'media.down': [
    { type: 'media.down', payload: { party: 'room:r1', at: now } },
    'system',
    'draft convened open paused ended closed postponed cancelled',
  ],
  'service.outage': [
    { type: 'service.outage', payload: { from: now, to: now + 1, parties: [] } },
    'system',
    'convened open paused',
  ],
  'floor.expire': [
    { type: 'floor.expire', payload: about },
    'system',
    'draft convened open paused ended closed postponed cancelled',
  ],
  'hand.raise': [{ type: 'hand.raise', payload: {} }, room('r2'), 'open'],
  'hand.lower': [{ type: 'hand.lower', payload: about }, room('r2'), 'open paused'],
  'queue.reorder': [{ type: 'queue.reorder', payload: { order: ['r2'] } }, SECRETARY, 'open paused'],
  'deck.set': [{ type: 'deck.set', payload: about }, SECRETARY, 'open'],
  'floor.give': [{ type: 'floor.give', payload: { ...about, limitSeconds: null } }, CHAIR, 'open'],
  'floor.extend': [{ type: 'floor.extend', payload: { seconds: 30 } }, CHAIR, 'open'],
  'floor.take': [{ type: 'floor.take', payload: {} }, CHAIR, 'open'],
  'floor.yield': [{ type: 'floor.yield', payload: {} }, room('r1'), 'open'],
  'room.mute': [{ type: 'room.mute', payload: about }, SECRETARY, 'convened open paused'],
  'room.unmute': [{ type: 'room.unmute', payload: about }, SECRETARY, 'convened open paused'],
  'room.muteAll': [{ type: 'room.muteAll', payload: {} }, SECRETARY, 'convened open paused'],
  'presentation.start': [{ type: 'presentation.start', payload: {} }, CHAIR, 'convened open paused'],
  'presentation.stop': [{ type: 'presentation.stop', payload: {} }, CHAIR, 'convened open paused'],
  'note.write': [
    { type: 'note.write', payload: { noteId: 'n1', text: 'Kết luận' } },
    SECRETARY,
    'convened open paused ended',
  ],
  'rollCall.start': [
    { type: 'rollCall.start', payload: { rollCallId: 'c', groupId: null, roomIds: ['r1'], deadlineAt: now + 1e9 } },
    SECRETARY,
    'convened open paused',
  ],
  'rollCall.answer': [
    {
      type: 'rollCall.answer',
      payload: { rollCallId: 'c', roomId: 'r2', answer: 'present', headcount: 3, people: [], note: '' },
    },
    room('r2'),
    'convened open paused',
  ],
  'rollCall.remind': [{ type: 'rollCall.remind', payload: aboutCall }, SECRETARY, 'convened open paused'],
  'rollCall.close': [{ type: 'rollCall.close', payload: aboutCall }, SECRETARY, 'convened open paused'],
  'rollCall.expire': [
    { type: 'rollCall.expire', payload: aboutCall },
    'system',
    'draft convened open paused ended closed postponed cancelled',
  ],
  'sweep.start': [{ type: 'sweep.start', payload: { roomIds: ['r1', 'r2'] } }, SECRETARY, 'open'],
  'sweep.answer': [
    { type: 'sweep.answer', payload: { ...about, answer: 'in-order', note: '' } },
    SECRETARY,
    'open paused',
  ],
  'sweep.stop': [{ type: 'sweep.stop', payload: {} }, SECRETARY, 'open paused'],
  'deputy.name': [{ type: 'deputy.name', payload: { accountId: 'other' } }, CHAIR, 'convened open paused'],
  'chair.handOver': [{ type: 'chair.handOver', payload: {} }, CHAIR, 'convened open paused'],
  'chair.takeBack': [{ type: 'chair.takeBack', payload: {} }, CHAIR, 'convened open paused'],
  'party.expel': [{ type: 'party.expel', payload: { party: 'room:r1' } }, CHAIR, 'convened open paused'],
  'party.readmit': [{ type: 'party.readmit', payload: { party: 'room:r1' } }, CHAIR, 'convened open paused'],
  'lobby.knock': [
    { type: 'lobby.knock', payload: { ...aboutKnock, party: 'room:r9', reason: 'not-invited', device: null } },
    'system',
    'convened open paused',
  ],
  'lobby.admit': [{ type: 'lobby.admit', payload: aboutKnock }, SECRETARY, 'convened open paused'],
  'lobby.refuse': [{ type: 'lobby.refuse', payload: aboutKnock }, SECRETARY, 'convened open paused'],
  'lobby.leave': [
    { type: 'lobby.leave', payload: aboutKnock },
    'system',
    'draft convened open paused ended closed postponed cancelled',
  ],
  'mode.set': [{ type: 'mode.set', payload: { mode: 'discussion' } }, CHAIR, 'convened open paused'],
  'text.send': [
    { type: 'text.send', payload: { messageId: 't', thread: 'office', roomId: null, text: 'Mất tiếng' } },
    room('r2'),
    'convened open paused',
  ],
  'attendance.correct': [
    {
      type: 'attendance.correct',
      payload: { ...about, correction: { field: 'attended', value: true }, reason: 'Họp tại phòng bên' },
    },
    SECRETARY,
    'convened open paused ended',
  ],
  'agenda.start': [{ type: 'agenda.start', payload: { itemId: 'i1' } }, SECRETARY, 'open'],
  'agenda.finish': [{ type: 'agenda.finish', payload: { itemId: 'i1' } }, SECRETARY, 'open paused'],
  'vote.open': [
    {
      type: 'vote.open',
      payload: {
        ...aboutVote,
        question: '?',
        choices: [...USUAL_CHOICES],
        secret: false,
        quorum: 1,
        voters: 'invited',
        seconds: null,
      },
    },
    CHAIR,
    'open',
  ],
  'vote.cast': [{ type: 'vote.cast', payload: { ...aboutVote, choiceId: 'for' } }, room('r2'), 'open'],
  'vote.close': [{ type: 'vote.close', payload: aboutVote }, CHAIR, 'open'],
  'vote.expire': [
    { type: 'vote.expire', payload: aboutVote },
    'system',
    'draft convened open paused ended closed postponed cancelled',
  ],
  'vote.show': [{ type: 'vote.show', payload: { ...aboutVote, shown: true } }, CHAIR, 'open paused'],
  'comment.send': [{ type: 'comment.send', payload: { commentId: 'c', text: 'Ý kiến' } }, room('r2'), 'open paused'],
  'conclusion.write': [
    { type: 'conclusion.write', payload: { conclusionId: 'k', text: 'Thống nhất' } },
    SECRETARY,
    'convened open paused ended',
  ],
  'conclusion.withdraw': [
    { type: 'conclusion.withdraw', payload: { conclusionId: 'k' } },
    SECRETARY,
    'convened open paused ended',
  ],
  'task.set': [
    {
      type: 'task.set',
      payload: {
        taskId: 't',
        conclusionId: null,
        text: 'Báo cáo',
        leadUnitId: 'u1',
        coordinatingUnitIds: [],
        dueDay: null,
      },
    },
    SECRETARY,
    'convened open paused ended',
  ],
  'task.withdraw': [{ type: 'task.withdraw', payload: { taskId: 't' } }, SECRETARY, 'convened open paused ended'],
  'reply.give': [
    { type: 'reply.give', payload: { ...about, reply: 'excused', reason: 'Đi chống bão', substitute: null } },
    room('r2'),
    'convened open paused',
  ],
  'substitute.decide': [
    {
      type: 'substitute.decide',
      payload: { proposals: [{ ...about, repliedAt: now }], approved: true, reason: '' },
    },
    CHAIR,
    'convened open paused',
  ],
  'paper.add': [
    { type: 'paper.add', payload: { paperId: 'p', version: 1, itemId: null, title: 'Báo cáo', hash: null } },
    SECRETARY,
    'convened open paused ended postponed',
  ],
  'paper.withdraw': [
    { type: 'paper.withdraw', payload: { paperId: 'p', title: 'Báo cáo', reason: 'Nhầm tệp' } },
    SECRETARY,
    'convened open paused ended postponed',
  ],
};

const rows = Object.values(PHASES).map(([command, actor, phases]) => ({ name: command.type, command, actor, phases }));

describe.each(rows)('$name', ({ command, actor, phases }) => {
  it.each(Object.keys(MEETINGS))(`makes sense in ${phases}; tried in %s`, (phase) => {
    const makesSense = phases.split(' ').includes(phase);
    const refusals = ['wrong-phase', 'paper-issued'];
    expect(refusals.includes(String(outcome(MEETINGS[phase]!(), command, actor)))).toBe(!makesSense);
  });

  it('is refused by a secret meeting, where it is not housekeeping', () => {
    const secret = newRun();
    secret.send({ type: 'register', payload: { class: 'giao-ban', organiserUnitId: 'city' } }, SECRETARY);
    const harmless = [
      'register',
      'party.leave',
      'media.down',
      'floor.expire',
      'rollCall.expire',
      'vote.expire',
      'lobby.leave',
    ].includes(command.type);
    expect(outcome(secret, command, actor)).toEqual(harmless ? [] : 'secret-meeting');
  });
});
