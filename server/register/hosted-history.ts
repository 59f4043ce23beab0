import type { MeetingEventType, RecordedEvent } from '#shared/contract/events.ts';
import type { PartyId } from '#shared/contract/ids.ts';
import type { FieldChange, LineChange } from '#shared/contract/register-keeping.ts';
import { figuresAfter } from '#shared/meeting/figures.ts';
import type { HostedFigures, MeetingState } from '#shared/meeting/state.ts';

export type Names = {
  person(party: PartyId): Promise<string>;
  unit(unitId: string): string;
};

/** The events that say how a meeting counts. */
export const COUNTING_EVENTS: readonly MeetingEventType[] = [
  'meeting.convened',
  'meeting.registered',
  'meeting.changed',
  'meeting.reclassified',
  'meeting.settled',
  'meeting.postponed',
  'meeting.cancelled',
];

type Counted = Pick<MeetingState, 'facts' | 'figures'>;

/** How a meeting convened here came to count as it does, from those events of its log. */
export const hostedHistory = async (log: readonly RecordedEvent[], names: Names): Promise<LineChange[]> => {
  const history: LineChange[] = [];
  let counted: Counted = { facts: null, figures: null };
  let shown: HostedFigures | null = null;
  for (const recorded of log) {
    counted = countedAfter(counted, recorded);
    const what = whatOf(recorded);
    if (what === null) continue;
    const byName = recorded.actor === 'system' ? '' : await names.person(recorded.actor);
    history.push({ at: recorded.at, byName, ...what, changes: changesOf(shown, counted.figures, names) });
    shown = counted.figures;
  }
  return history;
};

const countedAfter = (before: Counted, { event }: RecordedEvent): Counted => {
  switch (event.type) {
    case 'meeting.convened':
    case 'meeting.changed':
      return { facts: event.payload, figures: figuresAfter(before, event.payload) };
    case 'meeting.reclassified': {
      const { reason: _reason, ...figures } = event.payload;
      return { ...before, figures };
    }
    default:
      return before;
  }
};

const whatOf = ({ event }: RecordedEvent): Pick<LineChange, 'what' | 'reason'> | null => {
  switch (event.type) {
    case 'meeting.convened':
    case 'meeting.registered':
      return { what: 'entered', reason: '' };
    case 'meeting.reclassified':
      return { what: 'changed', reason: event.payload.reason };
    case 'meeting.settled':
      return { what: event.payload.held ? 'settled' : 'not-held', reason: event.payload.reason };
    case 'meeting.postponed':
      return { what: 'postponed', reason: event.payload.reason };
    case 'meeting.cancelled':
      return { what: 'cancelled', reason: event.payload.reason };
    default:
      return null;
  }
};

const FIELDS = ['organiserUnitId', 'class', 'wide', 'form', 'remoteOnline'] as const;

const changesOf = (before: HostedFigures | null, after: HostedFigures | null, names: Names): FieldChange[] => {
  if (before === null || after === null) return [];
  const told = (figures: HostedFigures, field: (typeof FIELDS)[number]): string =>
    field === 'organiserUnitId' ? names.unit(figures.organiserUnitId) : String(figures[field]);
  return FIELDS.filter((field) => before[field] !== after[field]).map((field) => ({
    field,
    from: told(before, field),
    to: told(after, field),
  }));
};
