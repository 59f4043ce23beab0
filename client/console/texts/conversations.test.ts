import { expect, it } from 'vitest';
import type { TextMessage } from '#shared/contract/text-messages.ts';
import { conversationsOf, TO_ALL } from './conversations.ts';

const text = (at: number, roomId: string | null, fromRoom: boolean): TextMessage => ({
  messageId: `m${at}`,
  at,
  thread: 'office',
  roomId,
  roomName: roomId === null ? '' : `Phường ${roomId}`,
  fromRoom,
  author: 'ai đó',
  text: 'a',
});

it('puts messages together by room, the latest first, and counts what nobody has read', () => {
  const texts = [text(1, 'a', true), text(2, 'b', true), text(3, 'a', false), text(4, 'a', true), text(5, null, false)];
  const read = new Map([['a', 3]]);
  expect(conversationsOf(texts, read).map(({ id, name, unread, lastAt }) => [id, name, unread, lastAt])).toEqual([
    [TO_ALL, '', 0, 5],
    ['a', 'Phường a', 1, 4],
    ['b', 'Phường b', 1, 2],
  ]);
  expect(conversationsOf([], read)).toEqual([]);
});
