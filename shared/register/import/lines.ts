import type { FigureFacts } from '../../contract/register.ts';
import type { RegisterColumn } from '../../contract/register-import.ts';
import type { Unit, UnitLevel } from '../../contract/units.ts';
import type { UnitsMeant } from '../../org/by-word.ts';
import type { Found } from './found.ts';
import type { MeetingRow } from './rows.ts';

/** A meeting of a file as the register would have it. */
export type ImportLine = FigureFacts & {
  row: number;
  day: string;
  organiserName: string;
  title: string | null;
  /** UTC milliseconds. */
  startsAt: number | null;
  endsAt: number | null;
  /** Levels of the units invited, as they were on the day. */
  reach: UnitLevel[];
  sites: number | null;
  sitesConnected: number | null;
  invitedUnitIds: string[];
  platform: string;
  evidence: string;
};

type Asked = {
  rows: readonly MeetingRow[];
  unitsMeant: (word: string, day: string) => UnitsMeant;
  /** Whether somebody enters meetings of this organiser, as the units were on the day. */
  mayKeep: (unitId: string, day: string) => boolean;
};

/** Finds the units of each row as they were on its day, with all mistakes in them. */
export const linesOf = ({ rows, unitsMeant, mayKeep }: Asked): { lines: ImportLine[]; found: Found[] } => {
  const found: Found[] = [];

  const only = (row: MeetingRow, word: string, column: 'organiser' | 'invited'): Unit | undefined => {
    const { onDay, otherwise } = unitsMeant(word, row.day);
    const [unit, ...others] = onDay;
    if (unit !== undefined && others.length === 0) return unit;
    const [unknown, ambiguous, notOfDay] = CODES[column];
    const say = (code: Found['code'], about: string): undefined => {
      found.push({ row: row.row, column, code, about });
    };
    if (unit !== undefined) return say(ambiguous, word);
    const [former] = otherwise;
    return former === undefined ? say(unknown, word) : say(notOfDay, former.name);
  };

  const lines = rows.flatMap((row): ImportLine[] => {
    const faults = found.length;
    const organiser = only(row, row.organiser, 'organiser');
    if (organiser !== undefined && !mayKeep(organiser.id, row.day)) {
      found.push({ row: row.row, column: 'organiser', code: 'not-kept', about: organiser.name });
    }
    const invited = new Map<string, Unit>();
    for (const word of row.invited) {
      const unit = only(row, word, 'invited');
      if (unit !== undefined) invited.set(unit.id, unit);
    }
    return organiser === undefined || found.length > faults ? [] : [lineOf(row, organiser, [...invited.values()])];
  });
  return { lines, found };
};

/** Of no such unit, of several, and of one that there was on other days. */
const CODES = {
  organiser: ['unknown-organiser', 'ambiguous-organiser', 'organiser-not-of-day'],
  invited: ['unknown-invited', 'ambiguous-invited', 'invited-not-of-day'],
} as const satisfies Partial<Record<RegisterColumn, readonly Found['code'][]>>;

const MINUTE_MS = 60_000;

const lineOf = (row: MeetingRow, organiser: Unit, invited: readonly Unit[]): ImportLine => {
  const { starts, minutes, connected, organiser: _word, invited: _words, ...facts } = row;
  const startsAt = starts === null ? null : Date.parse(`${row.day}T00:00:00+07:00`) + starts * MINUTE_MS;
  return {
    ...facts,
    organiserUnitId: organiser.id,
    organiserName: organiser.name,
    startsAt,
    endsAt: startsAt === null || minutes === null ? null : startsAt + minutes * MINUTE_MS,
    reach: LEVELS.filter((level) => row.reach.includes(level) || invited.some((unit) => unit.level === level)),
    sites: row.sites ?? (invited.length > 0 ? invited.length : null),
    sitesConnected: connected,
    invitedUnitIds: invited.map(({ id }) => id).toSorted(),
  };
};

const LEVELS = ['city', 'department', 'district', 'commune'] as const;
