import type { RecordedEvent } from '#shared/contract/events.ts';
import { LogConflict, StoreUnavailable } from '../../failures.ts';
import { type Box, boxAfter, EMPTY_BOX } from '#shared/meeting/ballots.ts';
import type { EventLog } from '../../ports.ts';

/** A log in memory, which can be made to fail. */
export type MemoryLog = EventLog & {
  /** What stands in the log now. */
  events(meetingId: string): readonly RecordedEvent[];
  /** The next appends fail: the disk is full, or by a defect: before anything is stored, or with everything stored and the answer lost. */
  failure: 'none' | 'full' | 'before' | 'after';
};

export const createMemoryLog = (): MemoryLog => {
  const rows = new Map<string, RecordedEvent[]>();
  const boxes = new Map<string, Box>();
  const of = (meetingId: string): RecordedEvent[] => rows.get(meetingId) ?? [];
  return {
    failure: 'none',
    events: of,
    async append(meetingId, afterSeq, entries) {
      const before = of(meetingId);
      if (before.length !== afterSeq) throw new LogConflict(meetingId);
      if (this.failure === 'full') throw new StoreUnavailable('disk-full');
      if (this.failure === 'before') throw new Error('a defect');
      const facts = entries.flatMap(({ at, actor, events }) => {
        const who = actor === 'system' ? { actor, standing: null } : { actor: actor.party, standing: actor.standing };
        return events.map((event) => ({ meetingId, at, ...who, event }));
      });
      const recorded = facts.map((fact, index) => ({ ...fact, seq: afterSeq + 1 + index }));
      rows.set(meetingId, [...before, ...recorded]);
      for (const { events, ballot } of entries) {
        boxes.set(meetingId, boxAfter(boxes.get(meetingId) ?? EMPTY_BOX, { ok: true, events: [...events], ballot }));
      }
      if (this.failure === 'after') throw new Error('the answer was lost');
      return recorded;
    },
    load: async (meetingId) => [...of(meetingId)],
    box: async (meetingId) => boxes.get(meetingId) ?? EMPTY_BOX,
    head: async (meetingId) => String(of(meetingId).length),
  };
};
