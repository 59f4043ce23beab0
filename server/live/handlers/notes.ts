import type { Handlers } from '../gateway/handler.ts';
import { act } from './act.ts';

/** Lines of the secretary. */
export const notes = {
  'note.write': async (call) => {
    const { noteId, text } = call.request;
    return act(call, { type: 'note.write', payload: { noteId, text } });
  },
} satisfies Partial<Handlers>;
