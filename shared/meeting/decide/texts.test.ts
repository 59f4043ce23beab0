import { describe, expect, it } from 'vitest';
import type { Actor, Command } from '../../contract/commands.ts';
import { accountParty } from '../../contract/ids.ts';
import type { TextThread } from '../../contract/text-messages.ts';
import { briefing, CHAIR, DEPUTY, OBSERVER, outcome, room, SECRETARY, UNINVITED } from '../../testing/briefing.ts';
import { concernsText, textView } from '../views.ts';

const TECHNICIAN: Exclude<Actor, 'system'> = { party: accountParty('technician'), standing: 'technician' };
const EVERYBODY = { CHAIR, DEPUTY, SECRETARY, TECHNICIAN, OBSERVER, r1: room('r1'), r2: room('r2') };

let serial = 0;
const text = (thread: TextThread, roomId: string | null, messageId = `t${(serial += 1)}`): Command => ({
  type: 'text.send',
  payload: { messageId, thread, roomId, text: 'Không nghe được' },
});

describe('a text', () => {
  it.each([
    ['of a room to the office', room('r1'), 'office', null, ['CHAIR', 'DEPUTY', 'SECRETARY', 'r1']],
    ['of a room to the technician', room('r1'), 'technician', null, ['TECHNICIAN', 'r1']],
    ['of the secretary to a room', SECRETARY, 'office', 'r1', ['CHAIR', 'DEPUTY', 'SECRETARY', 'r1']],
    ['of the technician to a room', TECHNICIAN, 'technician', 'r2', ['TECHNICIAN', 'r2']],
    ['of the office to all', SECRETARY, 'office', null, Object.keys(EVERYBODY)],
  ] as const)('%s is read by those it concerns, and nobody else', (_what, author, thread, roomId, readers) => {
    const run = briefing('r1', 'r2');
    expect(outcome(run, text(thread, roomId), author)).toEqual(['text.sent']);
    const [line] = run.state.texts;
    if (!line) throw new Error('no text');
    const reads = Object.entries(EVERYBODY).filter(([, one]) => concernsText(line, one.party, one.standing));
    expect(reads.map(([name]) => name)).toEqual(readers);
  });

  it.each([
    ['a room as another', room('r1'), 'office', 'r2', 'not-permitted'],
    ['the technician to all', TECHNICIAN, 'technician', null, 'not-permitted'],
    ['the technician as the office', TECHNICIAN, 'office', 'r1', 'not-permitted'],
    ['the office as the technician', CHAIR, 'technician', 'r1', 'not-permitted'],
    ['the office to a room that has no part in the meeting', CHAIR, 'office', UNINVITED, 'not-invited'],
    ['a room that has no part in the meeting', room(UNINVITED), 'office', null, 'not-invited'],
  ] as const)('is not for %s', (_who, author, thread, roomId, code) => {
    expect(outcome(briefing('r1', 'r2'), text(thread, roomId), author)).toBe(code);
  });

  it('said twice stands once', () => {
    const run = briefing('r1');
    expect(outcome(run, text('office', null, 'same'), room('r1'))).toEqual(['text.sent']);
    expect(outcome(run, text('office', null, 'same'), room('r1'))).toEqual([]);
  });

  it('is not possible after the end', () => {
    const run = briefing('r1');
    run.send({ type: 'meeting.end', payload: {} }, CHAIR);
    expect(outcome(run, text('office', null), room('r1'))).toBe('wrong-phase');
  });

  it('carries names in place of ids', () => {
    const run = briefing('r1');
    run.send(text('office', null, 'm'), room('r1'));
    expect(run.state.texts.map((line) => textView(line, (party) => `Tên ${party}`))).toEqual([
      {
        messageId: 'm',
        at: run.now,
        thread: 'office',
        roomId: 'r1',
        roomName: 'Tên room:r1',
        fromRoom: true,
        author: 'Tên room:r1',
        text: 'Không nghe được',
      },
    ]);
  });
});
