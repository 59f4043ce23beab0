import { describe, expect, it } from 'vitest';
import type { Command } from '../../contract/commands.ts';
import { briefing, CHAIR, DEPUTY, lobby, OBSERVER, outcome, room, SECRETARY } from '../../testing/briefing.ts';
import type { Run } from '../../testing/run.ts';

const mute = (roomId: string): Command => ({ type: 'room.mute', payload: { roomId } });
const unmute = (roomId: string): Command => ({ type: 'room.unmute', payload: { roomId } });
const muteAll: Command = { type: 'room.muteAll', payload: {} };
const start: Command = { type: 'presentation.start', payload: {} };
const stop: Command = { type: 'presentation.stop', payload: {} };
const write = (noteId: string, text: string): Command => ({ type: 'note.write', payload: { noteId, text } });
const give = (run: Run, roomId: string): void => {
  run.send({ type: 'floor.give', payload: { roomId, limitSeconds: null } }, CHAIR);
};

describe('muting', () => {
  it('is lifted by the chair’s office, not by the room itself', () => {
    const run = briefing('r1');
    expect(outcome(run, mute('r1'), SECRETARY)).toEqual(['room.muted']);
    expect(outcome(run, mute('r1'), SECRETARY)).toEqual([]);
    expect(outcome(run, unmute('r1'), room('r1'))).toBe('muted-by-chair');
    expect(outcome(run, unmute('r1'), CHAIR)).toEqual(['room.unmuted']);
    expect(outcome(run, unmute('r1'), room('r1'))).toEqual([]);
  });

  it('of another room is nothing a room may lift', () => {
    const run = briefing('r1', 'r2');
    run.send(mute('r1'), CHAIR);
    expect(outcome(run, unmute('r1'), room('r2'))).toBe('not-permitted');
  });

  it('needs the room to be there', () => {
    expect(outcome(briefing('r1'), mute('r2'), CHAIR)).toBe('not-present');
  });

  it('of all means every room that is there and not muted yet, and no person', () => {
    const run = briefing('r1', 'r2', 'r3');
    run.send(mute('r2'), CHAIR);
    expect(outcome(run, muteAll, CHAIR)).toEqual(['room.muted', 'room.muted']);
    expect([...run.state.muted].toSorted()).toEqual(['r1', 'r2', 'r3']);
    expect(outcome(run, muteAll, CHAIR)).toEqual([]);
  });
});

describe('a presentation', () => {
  it('is started by a room only while it speaks, and ends with its floor', () => {
    const run = briefing('r1', 'r2');
    expect(outcome(run, start, room('r1'))).toBe('not-speaker');
    give(run, 'r1');
    expect(outcome(run, start, room('r2'))).toBe('not-speaker');
    expect(outcome(run, start, room('r1'))).toEqual(['presentation.started']);
    expect(outcome(run, start, room('r1'))).toEqual([]);
    expect(outcome(run, { type: 'floor.yield', payload: {} }, room('r1'))).toEqual([
      'presentation.stopped',
      'floor.ended',
    ]);
  });

  it('is one at a time, on the host’s side too', () => {
    const run = briefing();
    expect(outcome(run, start, DEPUTY)).toEqual(['presentation.started']);
    expect(outcome(run, start, CHAIR)).toBe('already-presenting');
  });

  it('can be started in the lobby by the host’s side, by nobody who is not in the meeting', () => {
    expect(outcome(lobby(), start, CHAIR)).toEqual(['presentation.started']);
    expect(outcome(lobby(), start, OBSERVER)).toBe('not-joined');
    expect(outcome(lobby(), start, 'system')).toBe('not-permitted');
  });

  it('is stopped by the presenter or the chair’s office', () => {
    const run = briefing('r1', 'r2');
    give(run, 'r1');
    run.send(start, room('r1'));
    expect(outcome(run, stop, room('r2'))).toBe('not-presenting');
    expect(outcome(run, stop, SECRETARY)).toEqual(['presentation.stopped']);
    expect(outcome(run, stop, SECRETARY)).toBe('not-presenting');
    run.send(start, room('r1'));
    expect(outcome(run, stop, room('r1'))).toEqual(['presentation.stopped']);
  });
});

describe('a line of the secretary', () => {
  it('stands beside who spoke when it was written; a correction changes the text alone', () => {
    const run = briefing('r1');
    give(run, 'r1');
    const at = run.now;
    expect(outcome(run, write('n1', 'Đề nghị bổ sung kinh phí'), SECRETARY)).toEqual(['note.written']);
    expect(outcome(run, write('n1', 'Đề nghị bổ sung kinh phí'), SECRETARY)).toEqual([]);
    run.now += 60_000;
    run.send({ type: 'floor.take', payload: {} }, CHAIR);
    run.send(write('n2', 'Chủ trì kết luận'), SECRETARY);
    expect(outcome(run, write('n1', 'Đề nghị cấp kinh phí'), CHAIR)).toEqual(['note.written']);
    expect(run.state.notes).toEqual([
      { noteId: 'n1', at, speakerRoomId: 'r1', itemId: null, text: 'Đề nghị cấp kinh phí', author: CHAIR.party },
      {
        noteId: 'n2',
        at: run.now,
        speakerRoomId: null,
        itemId: null,
        text: 'Chủ trì kết luận',
        author: SECRETARY.party,
      },
    ]);
  });

  it('can be written after the end by the secretary alone', () => {
    const run = briefing();
    run.send({ type: 'meeting.end', payload: {} }, CHAIR);
    expect(outcome(run, write('n1', 'Kết luận'), CHAIR)).toBe('wrong-phase');
    expect(outcome(run, write('n1', 'Kết luận'), SECRETARY)).toEqual(['note.written']);
    expect(outcome(run, write('n2', 'Máy'), 'system')).toBe('wrong-phase');
    expect(outcome(briefing(), write('n2', 'Máy'), 'system')).toBe('not-permitted');
  });
});
