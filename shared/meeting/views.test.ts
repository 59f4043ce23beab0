import { describe, expect, it } from 'vitest';
import { DEFAULT_ATTENDANCE_RULES as RULES } from '../contract/settings.ts';
import {
  briefing,
  CHAIR,
  conveneCommand,
  DEPUTY,
  enter,
  leave,
  lobby,
  OBSERVER,
  room,
  SECRETARY,
} from '../testing/briefing.ts';
import type { Run } from '../testing/run.ts';
import {
  boardRow,
  floorDeadline,
  hostOf,
  meetingView,
  noteView,
  officePresence,
  selfView,
  stageStreams,
  totals,
} from './views.ts';

const nameOf = (party: string): string => `Tên ${party}`;
const view = (run: Run) => meetingView(run.state, { nameOf, serverTime: run.now });
const stage = (run: Run): string[] =>
  stageStreams(run.state).map(({ party, source, paused }) => `${party} ${source}${paused ? ' paused' : ''}`);
const give = (run: Run, roomId: string, limitSeconds: number | null = null): void => {
  run.send({ type: 'floor.give', payload: { roomId, limitSeconds } }, CHAIR);
};
const mediaDown = (run: Run, party: string): void => {
  run.send({ type: 'media.down', payload: { party, at: run.now } }, 'system');
};

describe('the host', () => {
  it('is the chair; the deputy while the chair is away; nobody without both, and then the chair’s name is shown', () => {
    const run = briefing();
    expect(hostOf(run.state)).toBe(CHAIR.party);
    leave(run, CHAIR.party);
    expect(hostOf(run.state)).toBe(DEPUTY.party);
    expect(officePresence(run.state)).toEqual({ chairPresent: false, deputyPresent: true, handedOver: false });
    leave(run, DEPUTY.party);
    expect(hostOf(run.state)).toBeNull();
    expect(view(run).host).toEqual({ party: CHAIR.party, name: 'Tên account:chair', present: false });
    enter(run, CHAIR);
    expect(view(run).host).toMatchObject({ party: CHAIR.party, present: true });
  });

  it('is not replaced for a line lost a moment ago', () => {
    const run = briefing();
    mediaDown(run, CHAIR.party);
    expect(hostOf(run.state)).toBe(CHAIR.party);
    expect(view(run).host).toMatchObject({ party: CHAIR.party, present: false });
  });
});

describe('the meeting’s view', () => {
  it('tells phase, speaker with deadline, deck and presenter', () => {
    const run = briefing('r1', 'r2');
    give(run, 'r1', 60);
    run.send({ type: 'deck.set', payload: { roomId: 'r2' } }, CHAIR);
    run.send({ type: 'presentation.start', payload: {} }, room('r1'));
    run.send({ type: 'room.mute', payload: { roomId: 'r1' } }, CHAIR);
    expect(floorDeadline(run.state)).toBe(run.now + 60_000);
    expect(view(run)).toEqual({
      meetingId: 'm1',
      seq: run.log.length,
      serverTime: run.now,
      phase: 'open',
      mode: 'briefing',
      title: 'Giao ban tháng 11',
      calledOffReason: null,
      openedAt: run.now,
      pausedMs: 0,
      pausedSince: null,
      host: { party: 'account:chair', name: 'Tên account:chair', present: true },
      chair: { party: 'account:chair', name: 'Tên account:chair', present: true, there: true, goneSince: null },
      deputy: { party: 'account:deputy', name: 'Tên account:deputy', present: true, there: true, goneSince: null },
      handedOver: false,
      speaker: {
        party: 'room:r1',
        name: 'Tên room:r1',
        roomId: 'r1',
        since: run.now,
        endsAt: run.now + 60_000,
        muted: true,
      },
      onDeck: { party: 'room:r2', name: 'Tên room:r2', roomId: 'r2' },
      presenter: { party: 'room:r1', name: 'Tên room:r1' },
      participants: [],
      rollCall: null,
      sweep: null,
      agenda: conveneCommand(0).payload.agenda,
      item: null,
      vote: null,
    });
  });

  it('tells why it does not take place, until it has a new time', () => {
    const run = lobby('r1');
    expect(view(run).calledOffReason).toBeNull();
    run.send({ type: 'meeting.postpone', payload: { reason: 'Bão số 5' } }, SECRETARY);
    expect(view(run)).toMatchObject({ phase: 'postponed', calledOffReason: 'Bão số 5' });
    const startsAt = run.now + 86_400_000;
    run.send({ type: 'meeting.change', payload: conveneCommand(startsAt).payload }, SECRETARY);
    expect(view(run)).toMatchObject({ phase: 'convened', calledOffReason: null });
    run.send({ type: 'meeting.cancel', payload: { reason: 'Lũ' } }, SECRETARY);
    expect(view(run)).toMatchObject({ phase: 'cancelled', calledOffReason: 'Lũ' });
  });

  it('has no deadline without a speaker, or a limit', () => {
    const run = briefing('r1');
    expect(floorDeadline(run.state)).toBeNull();
    give(run, 'r1');
    expect(floorDeadline(run.state)).toBeNull();
  });
});

describe('a participant’s own view', () => {
  it('tells its place in the queue, and what it is', () => {
    const run = briefing('r1', 'r2', 'r3');
    for (const roomId of ['r2', 'r1']) run.send({ type: 'hand.raise', payload: {} }, room(roomId));
    run.send({ type: 'deck.set', payload: { roomId: 'r1' } }, CHAIR);
    give(run, 'r3');
    run.send({ type: 'room.mute', payload: { roomId: 'r3' } }, CHAIR);
    expect(selfView(run.state, 'room:r1', true)).toEqual({
      party: 'room:r1',
      standing: 'room',
      handPlace: 2,
      onDeck: true,
      speaking: false,
      muted: false,
      watched: true,
      rollCall: null,
      vote: null,
    });
    expect(selfView(run.state, 'room:r2', false)).toMatchObject({ handPlace: 1, onDeck: false, watched: false });
    expect(selfView(run.state, 'room:r3', false)).toMatchObject({ handPlace: null, speaking: true, muted: true });
    expect(selfView(run.state, SECRETARY.party, false)).toMatchObject({ standing: 'secretary', speaking: false });
  });
});

describe('the view of who is not in the meeting', () => {
  it('is that of who may do the least', () => {
    const { state } = briefing();
    expect(selfView(state, 'room:r1', false)).toMatchObject({ standing: 'room', onDeck: false, speaking: false });
    expect(selfView(state, OBSERVER.party, false)).toMatchObject({ standing: 'observer', handPlace: null });
  });
});

describe('the board', () => {
  const link = (run: Run): string => boardRow(run.state, 'r1', RULES).link;

  it('follows a room’s link: absent, joined, present, lost, absent', () => {
    const run = briefing();
    expect(link(run)).toBe('absent');
    run.send({ type: 'party.join', payload: { party: 'room:r1', standing: 'room', deviceId: null } }, 'system');
    expect(link(run)).toBe('joined');
    const firstSeenAt = run.now;
    run.send({ type: 'media.up', payload: { party: 'room:r1', at: run.now } }, 'system');
    expect(boardRow(run.state, 'r1', RULES)).toMatchObject({ link: 'present', firstSeenAt, lastSeenAt: null });
    run.now += 60_000;
    mediaDown(run, 'room:r1');
    expect(boardRow(run.state, 'r1', RULES)).toMatchObject({ link: 'lost', firstSeenAt, lastSeenAt: run.now });
    leave(run, 'room:r1');
    expect(boardRow(run.state, 'r1', RULES)).toMatchObject({ link: 'absent', firstSeenAt, lastSeenAt: run.now });
  });

  it('calls a room late from more than the time in force after the opening, as attendance does', () => {
    const onTime = briefing();
    onTime.now += 10 * 60_000;
    enter(onTime, room('r1'));
    expect(boardRow(onTime.state, 'r1', RULES).late).toBe(false);
    const late = briefing();
    late.now += 10 * 60_000 + 1;
    enter(late, room('r1'));
    expect(boardRow(late.state, 'r1', RULES).late).toBe(true);
    expect(boardRow(late.state, 'r1', { lateAfterMs: 15 * 60_000 }).late).toBe(false);
  });

  it('does not call a room late that waited in the lobby and came back', () => {
    const run = lobby('r1');
    run.send({ type: 'meeting.open', payload: {} }, CHAIR);
    leave(run, 'room:r1');
    run.now += 20 * 60_000;
    enter(run, room('r1'));
    expect(boardRow(run.state, 'r1', RULES).late).toBe(false);
  });

  it('calls a room late that left the lobby before the opening and came long after', () => {
    const run = lobby('r1');
    leave(run, 'room:r1');
    run.send({ type: 'meeting.open', payload: {} }, CHAIR);
    run.now += 20 * 60_000;
    enter(run, room('r1'));
    expect(boardRow(run.state, 'r1', RULES).late).toBe(true);
  });

  it('calls a room late whose line was down at the opening, and for long after', () => {
    const run = lobby('r1');
    mediaDown(run, 'room:r1');
    run.send({ type: 'meeting.open', payload: {} }, CHAIR);
    run.now += 20 * 60_000;
    enter(run, room('r1'));
    expect(boardRow(run.state, 'r1', RULES).late).toBe(true);
  });

  it('counts invited rooms that receive, and no people', () => {
    const run = briefing('r1', 'r2');
    expect(totals(run.state)).toEqual({ present: 2, invited: 4 });
    mediaDown(run, 'room:r1');
    expect(totals(run.state)).toEqual({ present: 1, invited: 4 });
  });

  it('shows notes with names', () => {
    const run = briefing('r1');
    give(run, 'r1');
    run.send({ type: 'note.write', payload: { noteId: 'n1', text: 'Ý kiến' } }, SECRETARY);
    expect(run.state.notes.map((line) => noteView(line, nameOf))).toEqual([
      {
        noteId: 'n1',
        at: run.now,
        text: 'Ý kiến',
        author: 'Tên account:secretary',
        itemId: null,
        speakerName: 'Tên room:r1',
      },
    ]);
  });
});

describe('the stage', () => {
  it('has the host paused until the opening and in pauses: opening is one resume', () => {
    const paused = ['account:chair camera paused', 'account:chair microphone paused'];
    const run = lobby();
    expect(stage(run)).toEqual(paused);
    run.send({ type: 'meeting.open', payload: {} }, CHAIR);
    expect(stage(run)).toEqual(['account:chair camera', 'account:chair microphone']);
    run.send({ type: 'meeting.pause', payload: {} }, CHAIR);
    expect(stage(run)).toEqual(paused);
    run.send({ type: 'meeting.end', payload: {} }, CHAIR);
    expect(stage(run)).toEqual([]);
  });

  it('has the room on deck paused and the speaker not, but for a muted microphone', () => {
    const run = briefing('r1', 'r2');
    leave(run, CHAIR.party);
    leave(run, DEPUTY.party);
    run.send({ type: 'deck.set', payload: { roomId: 'r1' } }, SECRETARY);
    expect(stage(run)).toEqual(['room:r1 camera paused', 'room:r1 microphone paused']);
    give(run, 'r1');
    expect(stage(run)).toEqual(['room:r1 camera', 'room:r1 microphone']);
    run.send({ type: 'room.mute', payload: { roomId: 'r1' } }, SECRETARY);
    run.send({ type: 'presentation.start', payload: {} }, room('r1'));
    expect(stage(run)).toEqual(['room:r1 camera', 'room:r1 microphone paused', 'room:r1 screen']);
  });

  it('does not show observers', () => {
    const run = briefing();
    enter(run, OBSERVER);
    expect(stage(run)).toHaveLength(2);
  });
});
