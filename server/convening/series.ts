import { nanoid } from 'nanoid';
import type { Principal } from '#shared/contract/accounts.ts';
import type { Actor } from '#shared/contract/commands.ts';
import type { SeriesRequest, SeriesView } from '#shared/contract/meeting-series.ts';
import type { ConveneRequest } from '#shared/contract/meetings.ts';
import { daysBetween } from '#shared/convening/days.ts';
import { heldDays, occurrencesOf } from '#shared/convening/series.ts';
import { EMPTY_BOX } from '#shared/meeting/ballots.ts';
import { decide } from '#shared/meeting/decide.ts';
import { emptyMeeting } from '#shared/meeting/state.ts';
import { dayOf } from '../calendar.ts';
import type { MeetingAccess } from '../meetings/access.ts';
import type { Convener } from '../meetings/convene.ts';
import { createFactsOf } from '../meetings/facts.ts';
import type { Trees } from '../org/trees.ts';
import type { MeetingRegister } from '../ports.ts';
import { Refused } from '../refused.ts';
import type { Accounts } from '../store/accounts.ts';
import type { Beginning, MeetingSeriesStore } from '../store/meeting-series.ts';
import type { MeetingRecord } from '../store/meetings.ts';
import type { WorkCalendarDesk } from './work-calendar.ts';

type Open = Extract<ConveneRequest, { secret: false }>;

/** Briefings that repeat. */
export type SeriesConvener = {
  /**
   * Convenes a meeting on each of the days, all or none, and gives the first one's id. Refuses days that the rule does not give,
   * by the working days as they are entered now, and whatever one meeting would be refused for.
   */
  convene(principal: Principal, request: SeriesRequest): Promise<string>;
  /** The series of a meeting, with those of its meetings that may be listed. */
  of(principal: Principal, meeting: MeetingRecord): Promise<SeriesView>;
};

type Deps = {
  meetingSeries: MeetingSeriesStore;
  convener: Pick<Convener, 'judge'>;
  access: MeetingAccess;
  register: MeetingRegister;
  accounts: Accounts;
  trees: Trees;
  workCalendar: Pick<WorkCalendarDesk, 'inForce'>;
  clock: () => number;
};

const DAY_MS = 86_400_000;

export const createSeriesConvener = (deps: Deps): SeriesConvener => {
  const { meetingSeries, convener, access, register, accounts, trees, workCalendar, clock } = deps;
  const factsOf = createFactsOf(accounts, trees);

  const checked = async ({ meeting, series }: SeriesRequest): Promise<Open> => {
    if (meeting.secret) throw new Refused('bad-input', ['secret']);
    if (dayOf(meeting.startsAt) !== series.from) throw new Refused('bad-input', ['startsAt']);
    const possible = new Set(heldDays(occurrencesOf(series.rule, series.from, await workCalendar.inForce()), []));
    if (!series.days.every((day) => possible.has(day))) throw new Refused('bad-input', ['series']);
    return meeting;
  };

  const beginningOf = async (request: Open, actor: Actor, at: number): Promise<Beginning> => {
    const facts = await factsOf(request);
    const id = nanoid();
    const context = { actor, at, box: EMPTY_BOX };
    const decision = decide(emptyMeeting(id), { type: 'convene', payload: facts }, context);
    if (!decision.ok) throw new Refused(decision.code);
    return {
      meeting: { ...facts, id, secret: false, sample: false },
      entry: { at, actor, events: decision.events },
    };
  };

  return {
    convene: async (principal, request) => {
      const first = await checked(request);
      const { rule, from, days } = request.series;
      const at = clock();
      const beginnings: Beginning[] = [];
      for (const day of days) {
        const later = daysBetween(from, day) * DAY_MS;
        const meeting = { ...first, startsAt: first.startsAt + later, endsAt: first.endsAt + later };
        beginnings.push(await beginningOf(meeting, await convener.judge(principal, meeting), at));
      }
      // Nobody knows of these meetings yet: their logs begin here, and not in one live meeting after the other.
      const begun = await meetingSeries.begin({ id: nanoid(), rule, fromDay: from, convenedAt: at }, beginnings);
      for (const events of begun) {
        const [one] = events;
        if (one !== undefined) await register.onEvents(one.meetingId, events);
      }
      const [opening] = beginnings;
      if (opening === undefined) throw new Refused('bad-input', ['series']);
      return opening.meeting.id;
    },

    of: async (principal, { seriesId }) => {
      const stored = seriesId === null ? undefined : await meetingSeries.byId(seriesId);
      if (stored === undefined) return { series: null };
      const seats = await access.listable(principal, await meetingSeries.meetingsOf(stored.id));
      const occurrences = seats.map(({ meeting: { id, startsAt, phase } }) => ({ id, startsAt, phase }));
      return { series: { rule: stored.rule, from: stored.fromDay, occurrences } };
    },
  };
};
