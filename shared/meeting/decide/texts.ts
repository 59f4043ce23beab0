import type { Actor } from '../../contract/commands.ts';
import { roomOf } from '../../contract/ids.ts';
import type { TextThread } from '../../contract/text-messages.ts';
import { accept, event, LIVE_PHASES, phaseRefusal, refuse } from '../decision.ts';
import type { Deciders } from '../decision.ts';
import { takesPart } from '../rooms.ts';

/** The room that a message belongs to: a room's own, whatever it says; undefined where the actor may not write so. */
const concerned = (actor: Actor, thread: TextThread, roomId: string | null): string | null | undefined => {
  if (actor === 'system') return undefined;
  const own = roomOf(actor.party);
  if (own !== undefined) return roomId === null || roomId === own ? own : undefined;
  if (actor.standing === 'technician') return thread === 'technician' && roomId !== null ? roomId : undefined;
  return thread === 'office' ? roomId : undefined;
};

/** Text messages: between a room and the office or the technician, and from the office to all. */
export const texts = {
  'text.send': (state, { messageId, thread, roomId, text }, { actor }) => {
    const code = phaseRefusal(state, ...LIVE_PHASES);
    if (code) return refuse(code);
    const about = concerned(actor, thread, roomId);
    if (about === undefined) return refuse('not-permitted');
    if (about !== null && !takesPart(state, about)) return refuse('not-invited');
    if (state.texts.some((sent) => sent.messageId === messageId)) return accept();
    return accept(event('text.sent', { messageId, thread, roomId: about, text }));
  },
} satisfies Partial<Deciders>;
