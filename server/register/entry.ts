import type { RegisterEntryRequest } from '#shared/contract/register-keeping.ts';
import { unitLevel, type UnitLevel } from '#shared/contract/units.ts';
import type { LineFacts } from '#shared/register/line-facts.ts';
import type { UnitTree } from '#shared/org/tree.ts';
import { boundsOf, dayOf } from '../calendar.ts';
import { Refused } from '../refused.ts';

const MINUTE_MS = 60_000;

/** Nothing of a secret meeting but organiser, class and day is kept. */
const NOTHING = {
  wide: false,
  form: null,
  remoteOnline: false,
  startsAt: null,
  endsAt: null,
  reach: [],
  sites: null,
  sitesConnected: null,
  title: null,
  unitIds: [],
  platform: '',
  evidence: '',
} as const;

/**
 * What is entered, as it is kept: levels and number of sites from the units, moments from day and time. Refuses units that did
 * not exist on the day, more sites connected than there were, and a meeting that was held on a day still to come.
 */
export const factsOfEntry = (request: RegisterEntryRequest, tree: UnitTree, now: number): LineFacts => {
  const { organiserUnitId, class: kind, day, state } = request;
  if (tree.get(organiserUnitId) === undefined) throw new Refused('bad-input', ['organiserUnitId']);
  if (state === 'held' && day > dayOf(now)) throw new Refused('bad-input', ['state']);
  const common = { organiserUnitId, class: kind, day, state, secret: request.secret };
  if (request.secret) return { ...common, ...NOTHING };
  const { title, wide, form, startTime, minutes, sitesConnected, platform, evidence } = request;
  const { unitIds, reach, sites } = reachedIn(request.reached, tree);
  if (sitesConnected !== null && sites !== null && sitesConnected > sites) {
    throw new Refused('bad-input', ['sitesConnected']);
  }
  const startsAt = startTime === null ? null : boundsOf(day).from + minutesOf(startTime) * MINUTE_MS;
  return {
    ...common,
    title,
    wide,
    form,
    remoteOnline: form === 'ket-hop' && request.remoteOnline,
    startsAt,
    endsAt: startsAt === null || minutes === null ? null : startsAt + minutes * MINUTE_MS,
    unitIds,
    reach,
    sites,
    sitesConnected,
    platform,
    evidence,
  };
};

type Reached = Extract<RegisterEntryRequest, { secret: false }>['reached'];

const reachedIn = (reached: Reached, tree: UnitTree): Pick<LineFacts, 'unitIds' | 'reach' | 'sites'> => {
  if (reached.by === 'levels') return { unitIds: [], reach: inOrder(reached.levels), sites: reached.sites };
  const unitIds = [...new Set(reached.unitIds)];
  const invited = unitIds.map((unitId) => tree.get(unitId));
  if (invited.includes(undefined)) throw new Refused('bad-input', ['reached']);
  const levels = invited.flatMap((unit) => unit?.level ?? []);
  return { unitIds, reach: inOrder(levels), sites: unitIds.length };
};

const inOrder = (levels: readonly UnitLevel[]): UnitLevel[] =>
  unitLevel.options.filter((level) => levels.includes(level));

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
