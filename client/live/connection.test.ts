import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createScope } from '../observable/scope.ts';
import { createConnection } from './connection.ts';
import { LineDownError, RefusalError } from './errors.ts';

const refused = (code: 'not-invited' | 'media-unavailable' | 'meeting-busy') =>
  new RefusalError({
    code,
    category: code === 'not-invited' ? 'permission' : code === 'meeting-busy' ? 'conflict' : 'unavailable',
    message: code,
  });

const aConnection = (join: () => Promise<void>) => {
  const scope = createScope();
  const signal = { up: true };
  const onEnd = vi.fn<() => void>(scope.end);
  return { connection: createConnection(signal, scope, join, onEnd), signal, onEnd, scope };
};

describe('the connection', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('joins when the line comes up, and again each time it is back', async () => {
    const join = vi.fn<() => Promise<void>>(async () => undefined);
    const { connection, signal } = aConnection(join);
    expect(connection.state.get()).toEqual({ kind: 'connecting' });
    connection.onUp();
    await vi.waitFor(() => expect(connection.state.get()).toEqual({ kind: 'joined' }));
    vi.setSystemTime(5_000);
    signal.up = false;
    connection.onDown();
    expect(connection.state.get()).toEqual({ kind: 'reconnecting', since: 5_000, attempt: 1 });
    vi.setSystemTime(9_000);
    connection.onFailure(undefined);
    expect(connection.state.get()).toEqual({ kind: 'reconnecting', since: 5_000, attempt: 2 });
    signal.up = true;
    connection.onUp();
    await vi.waitFor(() => expect(connection.state.get()).toEqual({ kind: 'joined' }));
    expect(join).toHaveBeenCalledTimes(2);
  });

  it('is over when the server refuses for good, and says why', async () => {
    const { connection, onEnd } = aConnection(async () => {
      throw refused('not-invited');
    });
    connection.onUp();
    await vi.waitFor(() => expect(connection.state.get()).toMatchObject({ kind: 'ended' }));
    expect(connection.state.get()).toMatchObject({ refusal: { code: 'not-invited' } });
    expect(onEnd).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(connection.state.get()).toMatchObject({ kind: 'ended' });
  });

  it.each([refused('media-unavailable'), refused('meeting-busy'), new LineDownError()])(
    'tries again what may pass: $message',
    async (error) => {
      vi.spyOn(console, 'warn').mockImplementation(() => undefined);
      const join = vi.fn<() => Promise<void>>().mockRejectedValueOnce(error).mockResolvedValue(undefined);
      const { connection } = aConnection(join);
      connection.onUp();
      await vi.waitFor(() => expect(connection.state.get().kind).toBe('reconnecting'));
      await vi.advanceTimersByTimeAsync(2_000);
      expect(connection.state.get()).toEqual({ kind: 'joined' });
    },
  );

  it('joins once where the line comes back before the next attempt is due', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const join = vi.fn<() => Promise<void>>().mockRejectedValueOnce(refused('media-unavailable')).mockResolvedValue();
    const { connection } = aConnection(join);
    connection.onUp();
    await vi.waitFor(() => expect(connection.state.get().kind).toBe('reconnecting'));
    connection.onUp();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(join).toHaveBeenCalledTimes(2);
  });

  it('leaves a joining that failed with the line to the line', async () => {
    const join = vi.fn<() => Promise<void>>().mockRejectedValue(new LineDownError());
    const { connection, signal } = aConnection(join);
    connection.onUp();
    signal.up = false;
    connection.onDown();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(join).toHaveBeenCalledTimes(1);
  });

  it('ends at a handshake that is refused for good, and goes on trying one that may pass', () => {
    const { connection } = aConnection(async () => undefined);
    connection.onFailure({ code: 'internal', category: 'internal', message: 'x' });
    expect(connection.state.get().kind).toBe('reconnecting');
    connection.onFailure({ code: 'not-signed-in', category: 'permission', message: 'x' });
    expect(connection.state.get()).toMatchObject({ kind: 'ended', refusal: { code: 'not-signed-in' } });
  });

  it('joins one at a time', async () => {
    let finish: () => void = () => undefined;
    const join = vi.fn<() => Promise<void>>(() => new Promise((done) => (finish = done)));
    const { connection } = aConnection(join);
    connection.onUp();
    connection.rejoin();
    connection.rejoin();
    expect(join).toHaveBeenCalledTimes(1);
    finish();
    await vi.waitFor(() => expect(connection.state.get().kind).toBe('joined'));
    connection.rejoin();
    expect(join).toHaveBeenCalledTimes(2);
  });

  it('stays over once it was left', async () => {
    const { connection } = aConnection(async () => undefined);
    connection.end(null);
    connection.onUp();
    connection.onDown();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(connection.state.get()).toEqual({ kind: 'ended', refusal: null });
  });
});

describe('at the door', () => {
  const atDoor = (code: 'waiting-in-lobby' | 'expelled') =>
    new RefusalError({ code, category: 'permission', message: code });

  it('the line stays: it goes in when it is let in, and says when it was turned away', async () => {
    const join = vi.fn<() => Promise<void>>().mockRejectedValueOnce(atDoor('waiting-in-lobby'));
    const { connection, onEnd } = aConnection(join);
    connection.onUp();
    await vi.waitFor(() => expect(connection.state.get()).toEqual({ kind: 'atDoor', why: 'waiting-in-lobby' }));
    connection.onDecided(false);
    expect(connection.state.get()).toEqual({ kind: 'atDoor', why: 'lobby-refused' });
    join.mockResolvedValueOnce(undefined);
    connection.onDecided(true);
    await vi.waitFor(() => expect(connection.state.get()).toEqual({ kind: 'joined' }));
    expect(onEnd).not.toHaveBeenCalled();
  });

  it('who was put out waits as well, and a decision means nothing to who is inside', async () => {
    const join = vi.fn<() => Promise<void>>().mockRejectedValueOnce(atDoor('expelled')).mockResolvedValue(undefined);
    const { connection } = aConnection(join);
    connection.onUp();
    await vi.waitFor(() => expect(connection.state.get()).toEqual({ kind: 'atDoor', why: 'expelled' }));
    connection.onDecided(true);
    await vi.waitFor(() => expect(connection.state.get()).toEqual({ kind: 'joined' }));
    connection.onDecided(false);
    expect(connection.state.get()).toEqual({ kind: 'joined' });
  });
});
