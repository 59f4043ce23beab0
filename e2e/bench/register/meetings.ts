import type { MeetingForm } from '#shared/contract/meetings.ts';
import type { UnitHistory } from '#shared/org/history.ts';
import type { Unit } from '#shared/contract/units.ts';
import { treeOn, type UnitTree } from '#shared/org/tree.ts';
import type { RegisterEntry } from '../../../server/store/register-entry.ts';
import { REFORM } from './city.ts';
import { type Kind, KINDS } from './kinds.ts';
import type { Seeded } from './seeded.ts';

/** A meeting of the register as it was drawn. */
export type DrawnMeeting = Omit<RegisterEntry, 'invited'> & { invitedUnitIds: readonly string[]; isKnown: boolean };

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Eight o'clock in Việt Nam. */
const MORNING = HOUR;

/** The meetings of a year, first to last: so many, on working days, of the kinds that a city holds. */
export const meetingsOf = (year: number, count: number, history: UnitHistory, draw: Seeded): DrawnMeeting[] => {
  const trees = { before: treeOn(history, `${year}-01-01`), after: treeOn(history, `${year}-12-31`) };
  return workingDays(year, count, draw).map((day, at) =>
    drawMeeting(`${year}-${at}`, day, day < REFORM ? trees.before : trees.after, draw),
  );
};

const workingDays = (year: number, count: number, draw: Seeded): string[] => {
  const first = Date.UTC(year, 0, 1);
  const days = Math.round((Date.UTC(year + 1, 0, 1) - first) / DAY);
  const drawn = Array.from({ length: count }, () => {
    const at = new Date(first + draw.between(0, days - 1) * DAY);
    // What falls on a weekend is held on the day of that week before it; in the first days of a year, after it.
    const weekend = at.getUTCDay() === 0 ? 2 : Number(at.getUTCDay() === 6);
    const back = at.getTime() - weekend * DAY;
    return new Date(back < first ? at.getTime() + 2 * DAY : back).toISOString().slice(0, 10);
  });
  return drawn.toSorted();
};

const drawMeeting = (id: string, day: string, tree: UnitTree, draw: Seeded): DrawnMeeting => {
  const kind = drawKind(draw);
  const organiser = drawOrganiser(kind, tree, draw);
  const startsAt = Date.parse(`${day}T00:00:00Z`) + MORNING + draw.between(0, 16) * (HOUR / 4);
  const length = draw.between(4, 14) * (HOUR / 4);
  const form = drawForm(Number(day.slice(0, 4)), draw);
  const isCalledOff = draw.happens(0.03);
  const isHosted = form !== 'truc-tiep' && draw.happens(0.9);
  const isKnown = isHosted && !isCalledOff;
  const isLate = !isHosted && draw.happens(0.05);
  const enteredAt = startsAt + (isLate ? draw.between(35, 90) : -3) * DAY;
  const facts = { id, organiserUnitId: organiser.id, day, enteredAt, changedAt: enteredAt };
  const common = { ...facts, class: draw.one(kind.classes), platform: '', evidence: '', sample: false } as const;
  if (draw.happens(0.01)) return { ...common, ...SECRET, origin: 'entered' };
  const invited = kind.invites(tree, organiser, draw).filter((unit) => unit.id !== organiser.id);
  return {
    ...common,
    title: `${kind.title} ${id}`,
    origin: isHosted ? 'hosted' : draw.one(['entered', 'imported']),
    wide: kind.wide,
    form,
    remoteOnline: form === 'ket-hop',
    secret: false,
    startsAt,
    endsAt: startsAt + length,
    state: isCalledOff ? 'called-off' : 'held',
    reach: invited.map(({ level }) => level),
    sites: invited.length,
    sitesConnected: isKnown ? Math.round(invited.length * (0.9 + draw.next() / 10)) : null,
    openMs: isKnown ? length : null,
    removedAt: !isHosted && draw.happens(0.01) ? enteredAt + DAY : null,
    invitedUnitIds: invited.map((unit) => unit.id),
    isKnown,
  };
};

const SECRET = {
  title: null,
  wide: false,
  form: null,
  remoteOnline: false,
  secret: true,
  startsAt: null,
  endsAt: null,
  state: 'held',
  reach: [],
  sites: null,
  sitesConnected: null,
  openMs: null,
  removedAt: null,
  invitedUnitIds: [],
  isKnown: false,
} as const;

const drawKind = (draw: Seeded): Kind => {
  let left = draw.between(1, 100);
  const found = KINDS.find(({ percent }) => (left -= percent) <= 0);
  return found ?? KINDS[0];
};

/** Where there are no districts any more, the city does what they did. */
const drawOrganiser = ({ organiser }: Kind, tree: UnitTree, draw: Seeded): Unit => {
  const [first, ...others] = tree.units.filter(({ level }) => level === organiser);
  const [root] = tree.roots;
  if (first) return draw.one([first, ...others]);
  if (root === undefined) throw new Error('there is no unit at the top');
  return root;
};

/** The share held online grows from year to year. */
const drawForm = (year: number, draw: Seeded): MeetingForm => {
  if (draw.happens(0.02)) return 'chay-thu';
  if (draw.happens(Math.min(0.93, 0.62 + (year - 2016) * 0.035)))
    return draw.one(['truc-tuyen', 'truc-tuyen', 'ket-hop']);
  return 'truc-tiep';
};
