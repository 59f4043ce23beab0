import type { RecordedEvent } from '../contract/events.ts';
import type { RecordedEntry, SweepAnswer } from '../contract/roll-call.ts';
import { repliesIn, type Reply } from '../invitations/replies.ts';

/** What a room, or somebody for it, has said before the meeting and in it; the latest of each kind. */
export type Said = {
  rollCall: { at: number; entry: RecordedEntry } | null;
  sweep: { at: number; answer: SweepAnswer; note: string } | null;
  reply: Reply | null;
};

const NOTHING: Said = { rollCall: null, sweep: null, reply: null };

/** What was said of each room in replies to the invitation, in roll calls and in sweeps. */
export const saidIn = (events: readonly RecordedEvent[]): Map<string, Said> => {
  const said = new Map<string, Said>();
  const note = (roomId: string, news: Partial<Said>): void => {
    said.set(roomId, { ...(said.get(roomId) ?? NOTHING), ...news });
  };
  for (const [roomId, reply] of repliesIn(events)) note(roomId, { reply });
  for (const { at, event } of events) {
    if (event.type === 'rollCall.answered') note(event.payload.roomId, { rollCall: { at, entry: event.payload } });
    if (event.type === 'sweep.answered') {
      const { roomId, answer, note: remark } = event.payload;
      note(roomId, { sweep: { at, answer, note: remark } });
    }
  }
  return said;
};

/** Whether a room was found present by asking: in writing, or when it was called. */
export const answeredPresent = (said: Said | undefined): boolean =>
  said?.rollCall?.entry.answer === 'present' || (said?.sweep != null && said.sweep.answer !== 'absent');
