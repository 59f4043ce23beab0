import { describe, expect, it } from 'vitest';
import type { ConnectionState } from '../live/session.ts';
import type { MediaState } from '../media/media-state.ts';
import { lineOf } from './line.ts';

const joined: ConnectionState = { kind: 'joined' };
const good: MediaState = { kind: 'flowing', quality: 'good' };

describe('the line of a room', () => {
  it.each<[ConnectionState, MediaState, object]>([
    [{ kind: 'connecting' }, { kind: 'none' }, { kind: 'connecting' }],
    [joined, { kind: 'connecting' }, { kind: 'connecting' }],
    [joined, good, { kind: 'good' }],
    [joined, { kind: 'flowing', quality: 'weak' }, { kind: 'weak' }],
    [joined, { kind: 'none' }, { kind: 'noMedia' }],
    [joined, { kind: 'interrupted', since: 7 }, { kind: 'interrupted', since: 7 }],
  ])('%j with media %j is %j', (connection, media, line) => {
    expect(lineOf(connection, media)).toEqual(line);
  });

  it('is lost when the server is, even while pictures still come', () => {
    const connection: ConnectionState = { kind: 'reconnecting', since: 5, attempt: 2 };
    expect(lineOf(connection, good)).toEqual({ kind: 'lost', since: 5, attempt: 2 });
  });
});
