import type { Principal } from '#shared/contract/accounts.ts';
import { API_PAGE, API_SPAN_DAYS, type ApiMeeting } from '#shared/contract/read-api.ts';
import type { CountedMeeting } from '#shared/contract/register.ts';
import { daysAfter } from '#shared/convening/days.ts';
import { standingOf } from '#shared/register/standing.ts';
import type { Trees } from '../../org/trees.ts';
import { Refused } from '../../refused.ts';
import type { RegisterReading, StoredLine } from '../../store/register-reading.ts';
import type { FigureScope } from '../../targets/scope.ts';

/** A page of the register for another system. Throws `Refused`. */
export type ReadMeetings = (
  principal: Principal,
  asked: { from: string; to: string; unitId?: string | undefined; cursor?: string | undefined },
) => Promise<{ meetings: ApiMeeting[]; next: string | null }>;

type Deps = { registerReading: RegisterReading; figureScope: FigureScope; trees: Trees; clock: () => number };

export const createReadMeetings =
  ({ registerReading, figureScope, trees, clock }: Deps): ReadMeetings =>
  async (principal, { from, to, unitId, cursor }) => {
    if (to < from || daysAfter(from, API_SPAN_DAYS) <= to) throw new Refused('bad-input', ['to']);
    const unit = await figureScope.unitFor(principal, unitId, { from, to });
    const [counted, units] = await Promise.all([registerReading.counted({ from, to }), trees.through()]);
    const own = counted.filter(({ organiserUnitId, day }) => units.isWithin(unit.id, organiserUnitId, day));
    const begin = cursor === undefined ? 0 : placeAfter(own, cursor);
    const shown = own.slice(begin, begin + API_PAGE);
    const last = shown.at(-1);
    const lines = new Map((await registerReading.byIds(shown.map(({ id }) => id))).map((line) => [line.id, line]));
    const now = clock();
    return {
      meetings: shown.flatMap(({ id }) => {
        const line = lines.get(id);
        return line === undefined ? [] : [told(line, now)];
      }),
      next: last !== undefined && begin + API_PAGE < own.length ? `${last.day}~${last.id}` : null,
    };
  };

/** Where the page after a line begins; where that line is gone, with the next day. */
const placeAfter = (lines: readonly CountedMeeting[], cursor: string): number => {
  const [day = '', id = ''] = cursor.split('~');
  const known = lines.findIndex((line) => line.id === id);
  if (known >= 0) return known + 1;
  const later = lines.findIndex((line) => line.day > day);
  return later < 0 ? lines.length : later;
};

const told = (line: StoredLine, now: number): ApiMeeting => {
  const { id, day, organiserUnitId, organiserName, secret, origin } = line;
  const always = { id, day, organiserUnitId, organiserName, class: line.class, secret, origin };
  const standing = standingOf(line, now);
  if (secret) return { ...always, standing, ...UNTOLD };
  const { wide, form, remoteOnline, reach, sites, sitesConnected, title, platform, evidence } = line;
  return {
    ...always,
    standing,
    startsAt: momentOf(line.startsAt),
    endsAt: momentOf(line.endsAt),
    wide,
    form,
    remoteOnline,
    reach,
    sites,
    sitesConnected,
    title,
    platform,
    evidence,
  };
};

const UNTOLD = {
  startsAt: null,
  endsAt: null,
  wide: null,
  form: null,
  remoteOnline: null,
  reach: null,
  sites: null,
  sitesConnected: null,
  title: null,
  platform: null,
  evidence: null,
} as const;

const momentOf = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());
