import { describe, expect, it } from 'vitest';
import { aMeeting, aSelf, theFloorOf } from '../live/testing/views.ts';
import { turnOf } from './turn.ts';

describe('the turn of a room', () => {
  it('listens without a raised hand, and waits at its place with one', () => {
    expect(turnOf(aSelf(), aMeeting())).toEqual({ kind: 'listening' });
    expect(turnOf(aSelf({ handPlace: 3 }), aMeeting())).toEqual({ kind: 'waiting', place: 3 });
  });

  it('is on deck before it is in the queue', () => {
    expect(turnOf(aSelf({ handPlace: 1, onDeck: true }), aMeeting())).toEqual({ kind: 'onDeck' });
  });

  it('speaks once both its own status and the meeting say so', () => {
    const self = aSelf({ speaking: true });
    const floor = theFloorOf('r1', { since: 5, endsAt: 65 });
    expect(turnOf(self, aMeeting({ speaker: floor }))).toEqual({
      kind: 'speaking',
      since: 5,
      endsAt: 65,
      called: false,
    });
    const sweep = { roomId: 'r1', name: 'Phường Hàng Bạc', answered: 0, asked: 3 };
    expect(turnOf(self, aMeeting({ speaker: floor, sweep }))).toMatchObject({ called: true });
    expect(turnOf(self, aMeeting({ speaker: floor, sweep: { ...sweep, roomId: 'r2' } }))).toMatchObject({
      called: false,
    });
    expect(turnOf(self, aMeeting({ speaker: theFloorOf('r2') }))).toEqual({ kind: 'listening' });
    expect(turnOf(aSelf(), aMeeting({ speaker: floor }))).toEqual({ kind: 'listening' });
  });
});
