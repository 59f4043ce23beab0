import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import type { Actor, Command, CommandOf, CommandType } from '../contract/commands.ts';
import { standing } from '../contract/meetings.ts';
import type { CommandPayloads } from '../meeting/decision.ts';
import type { MeetingState } from '../meeting/state.ts';
import { USUAL_CHOICES } from '../contract/votes.ts';
import { CHAIR, conveneCommand, DEPUTY, OBSERVER, room, ROOMS, SECRETARY, UNINVITED } from './briefing.ts';

/** The moment in which a command is made: its payload may speak of the present. */
export type Moment = { state: MeetingState; now: number };
type Making<V> = Arbitrary<(moment: Moment) => V>;

const made = <T extends CommandType>(
  type: T,
  payload: Making<CommandPayloads[T]>,
): Making<{ type: T; payload: CommandPayloads[T] }> =>
  payload.map((make) => (moment: Moment) => ({ type, payload: make(moment) }));

const anyTime = <V>(values: Arbitrary<V>): Making<V> => values.map((value) => () => value);
const nothing = anyTime(fc.constant({}));
const roomId = fc.constantFrom(...ROOMS, UNINVITED);
const aboutRoom = anyTime(fc.record({ roomId }));
const aboutRollCall = anyTime(fc.record({ rollCallId: fc.constantFrom('c1', 'c2', 'c3') }));
const knockId = fc.constantFrom('k1', 'k2', 'k3');
const aboutKnock = anyTime(fc.record({ knockId }));
const rooms = [...ROOMS, UNINVITED].map(room);
const people = [CHAIR, DEPUTY, SECRETARY, OBSERVER];
const voteId = fc.constantFrom('v1', 'v2', 'v3');
const aboutVote = anyTime(fc.record({ voteId }));
const itemId = fc.constantFrom('a1', 'a2');
const conclusionId = fc.constantFrom('k1', 'k2');
const taskId = fc.constantFrom('t1', 't2');
const unitId = fc.constantFrom('u1', 'u2', 'u3');
const party = fc.constantFrom(...[...rooms, ...people].map((actor) => actor.party));
const aroundNow = fc.integer({ min: -90_000, max: 5_000 });
const mediaFact: Making<CommandPayloads['media.up']> = fc
  .record({ party, around: aroundNow })
  .map(({ party: who, around }) => ({ now }) => ({ party: who, at: now + around }));

const issued = { version: fc.integer({ min: 1, max: 3 }), number: fc.constant(5), hash: fc.constant('a'.repeat(64)) };
const issuing: Making<CommandPayloads['meeting.close']> = fc
  .record(issued)
  .map((paper) => ({ state }) => ({ ...paper, after: state.seq }));

/** Mostly the queue in another order, at times something else. */
const order: Making<CommandPayloads['queue.reorder']> = fc
  .record({ keys: fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), extra: fc.option(roomId, { freq: 1 }) })
  .map(({ keys, extra }) => ({ state }) => {
    const shuffled = state.queue
      .map((id, place) => ({ id, key: keys[place] ?? 0 }))
      .toSorted((a, b) => a.key - b.key)
      .map(({ id }) => id);
    return { order: extra === null ? shuffled : [...shuffled, extra] };
  });

/** Random commands of every kind there is: a new command without a line here does not compile. */
const commands: { [T in CommandType]: Making<CommandOf<T>> } = {
  convene: fc.constant(({ now }) => conveneCommand(now)),
  'meeting.change': made(
    'meeting.change',
    fc
      .record({
        invitedRoomIds: fc.subarray([...ROOMS, UNINVITED], { minLength: 2 }),
        deputyId: fc.constantFrom('deputy', 'observer', null),
        wide: fc.boolean(),
        reason: fc.constantFrom('', 'Ghi nhầm'),
        minutes: fc.constantFrom(1, 180),
      })
      .map(({ minutes, ...other }) => ({ now }) => ({
        ...conveneCommand(now).payload,
        ...other,
        endsAt: now + minutes * 60_000,
      })),
  ),
  'meeting.postpone': made('meeting.postpone', anyTime(fc.constant({ reason: 'Bão' }))),
  'meeting.cancel': made('meeting.cancel', anyTime(fc.constant({ reason: 'Bão' }))),
  'meeting.reclassify': made(
    'meeting.reclassify',
    anyTime(
      fc.record({
        organiserUnitId: fc.constantFrom('city', 'u1'),
        class: fc.constantFrom('giao-ban', 'chuyen-de'),
        wide: fc.boolean(),
        form: fc.constantFrom('truc-tiep', 'truc-tuyen', 'ket-hop'),
        remoteOnline: fc.boolean(),
        reason: fc.constant('Ghi nhầm'),
      }),
    ),
  ),
  'meeting.settle': made(
    'meeting.settle',
    anyTime(
      fc.record({
        held: fc.boolean(),
        inPerson: fc.boolean(),
        platform: fc.constantFrom('', 'Zoom'),
        sitesConnected: fc.option(fc.nat(600)),
        reason: fc.constant('Họp qua nền tảng khác'),
      }),
    ),
  ),
  register: made('register', anyTime(fc.constant({ class: 'giao-ban', organiserUnitId: 'city' }))),
  'party.join': made(
    'party.join',
    anyTime(
      fc.record({ party, standing: fc.constantFrom(...standing.options), deviceId: fc.constantFrom(null, 'd1', 'd2') }),
    ),
  ),
  'party.leave': made(
    'party.leave',
    fc
      .record({ party, reason: fc.constantFrom('left', 'lost', 'replaced', 'ended'), around: aroundNow })
      .map(({ around, ...who }) => ({ now }) => ({ ...who, lastSeenAt: now + around })),
  ),
  'media.up': made('media.up', mediaFact),
  'media.down': made('media.down', mediaFact),
  'service.outage': made(
    'service.outage',
    fc
      .record({ before: fc.nat(60_000), length: fc.nat(30_000), parties: fc.uniqueArray(party) })
      .map(({ before, length, parties }) => ({ now }) => ({ from: now - before, to: now - before + length, parties })),
  ),
  'meeting.close': made('meeting.close', issuing),
  'meeting.reopen': made('meeting.reopen', anyTime(fc.constant({ reason: 'Bổ sung ý kiến' }))),
  'notice.issue': made('notice.issue', issuing),
  'notice.reopen': made('notice.reopen', anyTime(fc.constant({ reason: 'Sai thời hạn' }))),
  'floor.expire': made('floor.expire', aboutRoom),
  'rollCall.start': made(
    'rollCall.start',
    fc
      .record({ rollCallId: fc.constantFrom('c1', 'c2', 'c3'), roomIds: fc.uniqueArray(roomId), seconds: fc.nat(90) })
      .map(({ seconds, ...asked }) => ({ now }) => ({ ...asked, groupId: null, deadlineAt: now + seconds * 1000 })),
  ),
  'rollCall.answer': made(
    'rollCall.answer',
    anyTime(
      fc.record({
        rollCallId: fc.constantFrom('c1', 'c2', 'c3'),
        roomId,
        answer: fc.constantFrom('present', 'absent'),
        headcount: fc.nat(40),
        note: fc.constant(''),
        people: fc.constant([]),
      }),
    ),
  ),
  'rollCall.remind': made('rollCall.remind', aboutRollCall),
  'rollCall.close': made('rollCall.close', aboutRollCall),
  'rollCall.expire': made('rollCall.expire', aboutRollCall),
  'sweep.start': made('sweep.start', anyTime(fc.record({ roomIds: fc.uniqueArray(roomId, { minLength: 1 }) }))),
  'sweep.answer': made(
    'sweep.answer',
    fc
      .record({ other: fc.option(roomId), answer: fc.constantFrom('in-order', 'problem', 'absent') })
      .map(({ other, answer }) => ({ state }) => ({
        roomId: other ?? state.sweep?.current ?? 'r1',
        answer,
        note: '',
      })),
  ),
  'sweep.stop': made('sweep.stop', nothing),
  'deputy.name': made('deputy.name', anyTime(fc.record({ accountId: fc.constantFrom(null, 'deputy', 'observer') }))),
  'chair.handOver': made('chair.handOver', nothing),
  'chair.takeBack': made('chair.takeBack', nothing),
  'party.expel': made('party.expel', anyTime(fc.record({ party }))),
  'party.readmit': made('party.readmit', anyTime(fc.record({ party }))),
  'lobby.knock': made(
    'lobby.knock',
    anyTime(
      fc.record({
        knockId,
        party,
        reason: fc.constantFrom('not-invited', 'second-device'),
        device: fc.constantFrom(null, 'i1', 'i2'),
      }),
    ),
  ),
  'lobby.admit': made('lobby.admit', aboutKnock),
  'lobby.refuse': made('lobby.refuse', aboutKnock),
  'lobby.leave': made('lobby.leave', aboutKnock),
  'mode.set': made('mode.set', anyTime(fc.record({ mode: fc.constantFrom('briefing', 'discussion') }))),
  'text.send': made(
    'text.send',
    anyTime(
      fc.record({
        messageId: fc.constantFrom('t1', 't2', 't3'),
        thread: fc.constantFrom('office', 'technician'),
        roomId: fc.option(roomId),
        text: fc.constant('Mất tiếng'),
      }),
    ),
  ),
  'attendance.correct': made(
    'attendance.correct',
    anyTime(
      fc.record({
        roomId,
        correction: fc.constant({ field: 'attended', value: true }),
        reason: fc.constant('Họp tại phòng bên'),
      }),
    ),
  ),
  'agenda.start': made('agenda.start', anyTime(fc.record({ itemId }))),
  'agenda.finish': made('agenda.finish', anyTime(fc.record({ itemId }))),
  'vote.open': made(
    'vote.open',
    anyTime(
      fc.record({
        voteId,
        question: fc.constant('Thông qua kế hoạch?'),
        choices: fc.constant([...USUAL_CHOICES]),
        secret: fc.boolean(),
        quorum: fc.integer({ min: 1, max: 5 }),
        voters: fc.constantFrom('invited', 'present'),
        seconds: fc.option(fc.integer({ min: 10, max: 60 })),
      }),
    ),
  ),
  'vote.cast': made(
    'vote.cast',
    fc
      .record({ other: fc.option(voteId, { freq: 1 }), choiceId: fc.constantFrom('for', 'against', 'abstain', 'none') })
      .map(({ other, choiceId }) => ({ state }) => ({ voteId: other ?? state.votes.at(-1)?.voteId ?? 'v1', choiceId })),
  ),
  'vote.close': made('vote.close', aboutVote),
  'vote.expire': made('vote.expire', aboutVote),
  'vote.show': made('vote.show', anyTime(fc.record({ voteId, shown: fc.boolean() }))),
  'comment.send': made(
    'comment.send',
    anyTime(fc.record({ commentId: fc.constantFrom('m1', 'm2', 'm3'), text: fc.constant('Đề nghị bổ sung kinh phí') })),
  ),
  'conclusion.write': made(
    'conclusion.write',
    anyTime(fc.record({ conclusionId, text: fc.constantFrom('Thống nhất', 'Giao các quận') })),
  ),
  'conclusion.withdraw': made('conclusion.withdraw', anyTime(fc.record({ conclusionId }))),
  'task.set': made(
    'task.set',
    anyTime(
      fc.record({
        taskId,
        conclusionId: fc.option(conclusionId),
        text: fc.constantFrom('Báo cáo', 'Kiểm tra'),
        leadUnitId: unitId,
        coordinatingUnitIds: fc.uniqueArray(unitId),
        dueDay: fc.constantFrom(null, '2026-12-01'),
      }),
    ),
  ),
  'task.withdraw': made('task.withdraw', anyTime(fc.record({ taskId }))),
  'reply.give': made(
    'reply.give',
    anyTime(
      fc.record({
        roomId,
        reply: fc.constantFrom('comes', 'excused'),
        reason: fc.constant('Đi cơ sở'),
        substitute: fc.constantFrom(null, { office: 'Phó Chủ tịch', name: 'digest-of-a-name-1' }),
      }),
    ),
  ),
  'substitute.decide': made(
    'substitute.decide',
    fc.record({ other: fc.option(roomId), approved: fc.boolean() }).map(({ other, approved }) => ({ state }) => {
      const proposed = [...state.replies].find(([, { substitute }]) => substitute !== null)?.[0];
      const chosen = other ?? proposed ?? 'r1';
      const proposals = [{ roomId: chosen, repliedAt: state.replies.get(chosen)?.at ?? 0 }];
      return { proposals, approved, reason: 'Chủ trì quyết định' };
    }),
  ),
  'paper.add': made(
    'paper.add',
    anyTime(
      fc.record({
        paperId: fc.constantFrom('p1', 'p2'),
        version: fc.integer({ min: 0, max: 3 }),
        itemId: fc.constant(null),
        title: fc.constant('Báo cáo'),
        hash: fc.constant(null),
      }),
    ),
  ),
  'paper.withdraw': made(
    'paper.withdraw',
    anyTime(
      fc.record({
        paperId: fc.constantFrom('p1', 'p2'),
        title: fc.constant('Báo cáo'),
        reason: fc.constant('Nhầm tệp'),
      }),
    ),
  ),
  'meeting.open': made('meeting.open', nothing),
  'meeting.pause': made('meeting.pause', nothing),
  'meeting.resume': made('meeting.resume', nothing),
  'meeting.end': made('meeting.end', nothing),
  'hand.raise': made('hand.raise', nothing),
  'hand.lower': made('hand.lower', aboutRoom),
  'queue.reorder': made('queue.reorder', order),
  'deck.set': made('deck.set', anyTime(fc.record({ roomId: fc.option(roomId) }))),
  'floor.give': made(
    'floor.give',
    anyTime(fc.record({ roomId, limitSeconds: fc.option(fc.integer({ min: 10, max: 120 })) })),
  ),
  'floor.extend': made('floor.extend', anyTime(fc.record({ seconds: fc.integer({ min: 10, max: 60 }) }))),
  'floor.take': made('floor.take', nothing),
  'floor.yield': made('floor.yield', nothing),
  'room.mute': made('room.mute', aboutRoom),
  'room.unmute': made('room.unmute', aboutRoom),
  'room.muteAll': made('room.muteAll', nothing),
  'presentation.start': made('presentation.start', nothing),
  'presentation.stop': made('presentation.stop', nothing),
  'note.write': made(
    'note.write',
    anyTime(fc.record({ noteId: fc.constantFrom('n1', 'n2', 'n3'), text: fc.constantFrom('Ghi chú', 'Ý kiến') })),
  ),
};

const command: Making<Command> = fc.oneof(...Object.values<Making<Command>>(commands));
const actor = fc.constantFrom<Actor>('system', ...people, ...rooms);

/** One step: time goes by, or the clock is set back a little, and somebody commands something. */
export type Step = { wait: number; actor: Actor; make: (moment: Moment) => Command };

/** Any commands of anybody in any order, permitted or not. */
export const steps: Arbitrary<Step[]> = fc.array(
  fc.record({ wait: fc.integer({ min: -1_000, max: 30_000 }), actor, make: command }),
  { minLength: 1, maxLength: 80, size: 'max' },
);

/** Random commands after which a meeting may stand anywhere: before convening, in the lobby, or open with all rooms. */
export const startingPoint = fc.constantFrom('new', 'lobby', 'open', 'open');
