import { runningItemId } from '../agenda.ts';
import { accept, LIVE_PHASES, phaseRefusal, refuse, secondEvent } from '../decision.ts';
import type { Deciders } from '../decision.ts';

/** Lines of the secretary. Written again under the same id, a line is corrected; both stay in the log. */
export const notes = {
  'note.write': (state, { noteId, text }, { actor }) => {
    const isSecretary = actor !== 'system' && actor.standing === 'secretary';
    const code = isSecretary ? phaseRefusal(state, ...LIVE_PHASES, 'ended') : phaseRefusal(state, ...LIVE_PHASES);
    if (code) return refuse(code);
    if (actor === 'system') return refuse('not-permitted');
    const written = state.notes.find((note) => note.noteId === noteId);
    if (written?.text === text) return accept();
    const beside = written ?? { speakerRoomId: state.floor?.roomId ?? null, itemId: runningItemId(state) };
    const { speakerRoomId, itemId } = beside;
    return accept(secondEvent('note.written', { noteId, text, speakerRoomId, itemId }));
  },
} satisfies Partial<Deciders>;
