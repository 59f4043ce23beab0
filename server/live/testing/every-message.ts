import { type LiveName, type LiveRequest, liveMessages } from '#shared/contract/live.ts';
import type { Standing } from '#shared/contract/meetings.ts';
import { USUAL_CHOICES } from '#shared/contract/votes.ts';
import type { ErrorCode } from '#shared/contract/refusals.ts';
import { DTLS_PARAMETERS, RTP_CAPABILITIES, rtpParametersOf } from './media-samples.ts';

type Case<N extends LiveName> = {
  /** Right in form, without the meeting. */
  payload: Omit<LiveRequest<N>, 'meetingId'>;
  /** Who may not send it, written down from the roles' descriptions. */
  forbidden: readonly Standing[];
  /** What it is answered in a meeting that has ended, to the standing that may send it first of all. */
  afterTheEnd: readonly [Standing, ErrorCode | 'done'];
};
type Cases = { [N in LiveName]: Case<N> };

const office = ['chair', 'deputy', 'secretary'] as const;
const onlyOffice = ['technician', 'room', 'observer'] as const;
/** While the chair is there, nobody else has the chair's rights. */
const onlyChair = ['deputy', 'secretary', 'technician', 'room', 'observer'] as const;
const watchers = ['technician', 'observer'] as const;
const onlyRoom = [...office, ...watchers] as const;

/** Every message there is: a new one without a line here does not compile. */
export const EVERY_MESSAGE: Cases = {
  'meeting.join': {
    payload: { rtpCapabilities: RTP_CAPABILITIES },
    forbidden: [],
    afterTheEnd: ['room', 'wrong-phase'],
  },
  'meeting.leave': { payload: {}, forbidden: [], afterTheEnd: ['observer', 'done'] },
  'transport.connect': {
    payload: { direction: 'receive', dtlsParameters: DTLS_PARAMETERS },
    forbidden: [],
    afterTheEnd: ['room', 'media-unavailable'],
  },
  'transport.restartIce': {
    payload: { direction: 'receive' },
    forbidden: [],
    afterTheEnd: ['room', 'media-unavailable'],
  },
  'producer.create': {
    payload: { source: 'camera', rtpParameters: rtpParametersOf('camera') },
    forbidden: ['secretary', ...watchers],
    afterTheEnd: ['chair', 'wrong-phase'],
  },
  'producer.close': {
    payload: { source: 'camera' },
    forbidden: ['secretary', ...watchers],
    afterTheEnd: ['chair', 'done'],
  },
  'producer.pause': {
    payload: { source: 'camera', paused: true },
    forbidden: ['secretary', ...watchers],
    afterTheEnd: ['room', 'not-speaker'],
  },
  'consumer.layers': {
    payload: { consumerId: 'c', spatialLayer: 0 },
    forbidden: [],
    afterTheEnd: ['room', 'media-unavailable'],
  },
  'watch.set': { payload: { roomIds: ['r1'] }, forbidden: onlyOffice, afterTheEnd: ['chair', 'wrong-phase'] },
  'meeting.open': { payload: {}, forbidden: onlyChair, afterTheEnd: ['chair', 'wrong-phase'] },
  'meeting.pause': { payload: {}, forbidden: onlyChair, afterTheEnd: ['chair', 'wrong-phase'] },
  'meeting.resume': { payload: {}, forbidden: onlyChair, afterTheEnd: ['chair', 'wrong-phase'] },
  'meeting.end': { payload: {}, forbidden: onlyChair, afterTheEnd: ['chair', 'wrong-phase'] },
  'hand.raise': { payload: {}, forbidden: onlyRoom, afterTheEnd: ['room', 'wrong-phase'] },
  'hand.lower': { payload: { roomId: 'r1' }, forbidden: watchers, afterTheEnd: ['room', 'wrong-phase'] },
  'queue.reorder': { payload: { order: [] }, forbidden: onlyOffice, afterTheEnd: ['chair', 'wrong-phase'] },
  'deck.set': { payload: { roomId: 'r1' }, forbidden: onlyOffice, afterTheEnd: ['chair', 'wrong-phase'] },
  'floor.give': {
    payload: { roomId: 'r1', limitSeconds: null },
    forbidden: onlyOffice,
    afterTheEnd: ['chair', 'wrong-phase'],
  },
  'floor.extend': { payload: { seconds: 30 }, forbidden: onlyOffice, afterTheEnd: ['chair', 'wrong-phase'] },
  'floor.take': { payload: {}, forbidden: onlyOffice, afterTheEnd: ['chair', 'wrong-phase'] },
  'floor.yield': { payload: {}, forbidden: onlyRoom, afterTheEnd: ['room', 'wrong-phase'] },
  'room.mute': { payload: { roomId: 'r1' }, forbidden: onlyOffice, afterTheEnd: ['chair', 'wrong-phase'] },
  'room.unmute': { payload: { roomId: 'r1' }, forbidden: watchers, afterTheEnd: ['chair', 'wrong-phase'] },
  'room.muteAll': { payload: {}, forbidden: onlyOffice, afterTheEnd: ['chair', 'wrong-phase'] },
  'presentation.start': { payload: {}, forbidden: ['secretary', ...watchers], afterTheEnd: ['chair', 'wrong-phase'] },
  'presentation.stop': { payload: {}, forbidden: watchers, afterTheEnd: ['chair', 'wrong-phase'] },
  'rollCall.start': {
    payload: { groupId: null, seconds: 300 },
    forbidden: onlyOffice,
    afterTheEnd: ['secretary', 'wrong-phase'],
  },
  'rollCall.answer': {
    payload: { rollCallId: 'c', roomId: 'r1', answer: 'present', headcount: 3, people: [], note: '' },
    forbidden: watchers,
    afterTheEnd: ['room', 'wrong-phase'],
  },
  'rollCall.previous': { payload: {}, forbidden: onlyRoom, afterTheEnd: ['room', 'done'] },
  'rollCall.remind': {
    payload: { rollCallId: 'c' },
    forbidden: onlyOffice,
    afterTheEnd: ['secretary', 'wrong-phase'],
  },
  'rollCall.close': { payload: { rollCallId: 'c' }, forbidden: onlyOffice, afterTheEnd: ['secretary', 'wrong-phase'] },
  'sweep.start': { payload: { roomIds: ['r1'] }, forbidden: onlyOffice, afterTheEnd: ['secretary', 'wrong-phase'] },
  'sweep.answer': {
    payload: { roomId: 'r1', answer: 'in-order', note: '' },
    forbidden: onlyOffice,
    afterTheEnd: ['secretary', 'wrong-phase'],
  },
  'sweep.stop': { payload: {}, forbidden: onlyOffice, afterTheEnd: ['secretary', 'wrong-phase'] },
  'deputy.name': { payload: { accountId: null }, forbidden: onlyChair, afterTheEnd: ['chair', 'wrong-phase'] },
  'chair.handOver': { payload: {}, forbidden: onlyChair, afterTheEnd: ['chair', 'wrong-phase'] },
  'chair.takeBack': { payload: {}, forbidden: onlyChair, afterTheEnd: ['chair', 'wrong-phase'] },
  'party.expel': { payload: { party: 'room:r1' }, forbidden: onlyOffice, afterTheEnd: ['secretary', 'wrong-phase'] },
  'party.readmit': { payload: { party: 'room:r1' }, forbidden: onlyOffice, afterTheEnd: ['secretary', 'wrong-phase'] },
  'lobby.admit': { payload: { knockId: 'k' }, forbidden: onlyOffice, afterTheEnd: ['secretary', 'wrong-phase'] },
  'lobby.refuse': { payload: { knockId: 'k' }, forbidden: onlyOffice, afterTheEnd: ['secretary', 'wrong-phase'] },
  'mode.set': { payload: { mode: 'discussion' }, forbidden: onlyChair, afterTheEnd: ['chair', 'wrong-phase'] },
  'text.send': {
    payload: { messageId: 't', thread: 'office', roomId: null, text: 'a' },
    forbidden: ['observer'],
    afterTheEnd: ['room', 'wrong-phase'],
  },
  'attendance.correct': {
    payload: { roomId: 'r1', correction: { field: 'attended', value: true }, reason: 'Họp tại phòng bên' },
    forbidden: onlyOffice,
    afterTheEnd: ['secretary', 'done'],
  },
  'agenda.start': { payload: { itemId: 'i1' }, forbidden: onlyOffice, afterTheEnd: ['secretary', 'wrong-phase'] },
  'agenda.finish': { payload: { itemId: 'i1' }, forbidden: onlyOffice, afterTheEnd: ['secretary', 'wrong-phase'] },
  'vote.open': {
    payload: {
      voteId: 'v',
      question: 'Thông qua kế hoạch?',
      choices: [...USUAL_CHOICES],
      secret: false,
      quorum: 1,
      voters: 'invited',
      seconds: null,
    },
    forbidden: onlyOffice,
    afterTheEnd: ['secretary', 'wrong-phase'],
  },
  'vote.cast': {
    payload: { voteId: 'v', choiceId: 'for' },
    forbidden: onlyRoom,
    afterTheEnd: ['room', 'wrong-phase'],
  },
  'vote.close': { payload: { voteId: 'v' }, forbidden: onlyOffice, afterTheEnd: ['chair', 'wrong-phase'] },
  'vote.show': { payload: { voteId: 'v', shown: true }, forbidden: onlyOffice, afterTheEnd: ['chair', 'wrong-phase'] },
  'comment.send': {
    payload: { commentId: 'c', text: 'Đề nghị bổ sung kinh phí' },
    forbidden: onlyRoom,
    afterTheEnd: ['room', 'wrong-phase'],
  },
  'conclusion.write': {
    payload: { conclusionId: 'k', text: 'Thống nhất' },
    forbidden: onlyOffice,
    afterTheEnd: ['secretary', 'done'],
  },
  'conclusion.withdraw': {
    payload: { conclusionId: 'k9' },
    forbidden: onlyOffice,
    afterTheEnd: ['secretary', 'no-such-line'],
  },
  'task.set': {
    payload: {
      taskId: 't',
      conclusionId: null,
      text: 'Báo cáo kết quả',
      leadUnitId: 'unit-r1',
      coordinatingUnitIds: ['unit-r2'],
      dueDay: '2026-12-01',
    },
    forbidden: onlyOffice,
    afterTheEnd: ['secretary', 'done'],
  },
  'task.withdraw': { payload: { taskId: 't9' }, forbidden: onlyOffice, afterTheEnd: ['secretary', 'no-such-line'] },
  'note.write': { payload: { noteId: 'n', text: 'a' }, forbidden: onlyOffice, afterTheEnd: ['chair', 'wrong-phase'] },
};

const isLiveName = (name: string): name is LiveName => Object.hasOwn(liveMessages, name);
export const MESSAGE_NAMES: readonly LiveName[] = Object.keys(EVERY_MESSAGE).filter(isLiveName);
