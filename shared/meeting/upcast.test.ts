import { describe, expect, it } from 'vitest';
import { upcast, upcaster } from './upcast.ts';

describe('reading a stored event', () => {
  it('gives the event as it is, in the current version', () => {
    const stored = { type: 'hand.raised', version: 1, payload: { roomId: 'r1' } };
    expect(upcast(stored)).toEqual(stored);
  });

  it.each([
    ['another type', { type: 'hand.waved', version: 1, payload: { roomId: 'r1' } }],
    ['a version that is not known', { type: 'hand.raised', version: 2, payload: { roomId: 'r1' } }],
    ['a wrong payload', { type: 'hand.raised', version: 1, payload: { roomId: '' } }],
    ['a field too many', { type: 'hand.raised', version: 1, payload: {}, note: '' }],
    ['no event at all', 'hand.raised'],
  ])('refuses %s', (_name, stored) => {
    expect(() => upcast(stored)).toThrow(/[a-z]/);
  });

  it('gives the items of an old agenda ids by their place, and the meeting no place or contact', () => {
    const payload = {
      title: 'Giao ban',
      class: 'giao-ban',
      organiserUnitId: 'city',
      wide: true,
      form: 'truc-tuyen',
      startsAt: 1,
      endsAt: 2,
      chairId: 'chair',
      secretaryId: null,
      deputyId: null,
      invitedRoomIds: ['r1'],
    };
    const agenda = [
      { title: 'Một', minutes: 5 },
      { title: 'Hai', minutes: null },
    ];
    expect(upcast({ type: 'meeting.convened', version: 1, payload: { ...payload, agenda } })).toEqual({
      type: 'meeting.convened',
      version: 2,
      payload: {
        ...payload,
        place: '',
        requirements: '',
        contact: '',
        agenda: [
          { itemId: 'item-1', title: 'Một', minutes: 5, speaker: '', unitId: null },
          { itemId: 'item-2', title: 'Hai', minutes: null, speaker: '', unitId: null },
        ],
      },
    });
  });

  it('lifts an old event version by version', () => {
    const read = upcaster(
      new Map([
        ['hand.waved@1', ({ payload }) => ({ type: 'hand.waved', version: 2, payload: { roomId: payload } })],
        ['hand.waved@2', ({ payload }) => ({ type: 'hand.raised', version: 1, payload })],
      ]),
    );
    const lifted = { type: 'hand.raised', version: 1, payload: { roomId: 'r1' } };
    expect(read({ type: 'hand.waved', version: 1, payload: 'r1' })).toEqual(lifted);
    expect(read({ type: 'hand.waved', version: 2, payload: { roomId: 'r1' } })).toEqual(lifted);
  });

  it('a note of the first version stands against no item', () => {
    const payload = { noteId: 'n1', text: 'Ý kiến', speakerRoomId: null };
    expect(upcast({ type: 'note.written', version: 1, payload })).toEqual({
      type: 'note.written',
      version: 2,
      payload: { ...payload, itemId: null },
    });
  });
});
