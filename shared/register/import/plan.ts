import type { FigureFacts } from '../../contract/register.ts';
import { unitsByWord } from '../../org/by-word.ts';
import type { UnitHistory } from '../../org/history.ts';
import { nameKey } from '../../org/violations.ts';
import type { Sheet } from '../../sheets/sheet.ts';
import type { Found } from './found.ts';
import { type ImportLine, linesOf } from './lines.ts';
import type { DayBounds } from './row-cells.ts';
import { readRows } from './rows.ts';

/** A line that the register has, as far as it may be the same meeting as one of a file. */
export type KnownLine = FigureFacts & {
  day: string;
  title: string | null;
  startsAt: number | null;
  /** Of the row of the file that it came from; null where it came from elsewhere. */
  importKey: string | null;
};

/** What the plan is made from. */
export type PlanInput = {
  sheet: Sheet;
  history: UnitHistory;
  bounds: DayBounds;
  mayKeep: (unitId: string, day: string) => boolean;
  /** The lines of the register between the bounds; those taken out by hand, too. */
  known: readonly KnownLine[];
  hash: (text: string) => string;
};

/** A line to be added, with the hash of what its row says. */
export type NewLine = ImportLine & { importKey: string };

/** What a file would add. */
export type Plan = { added: NewLine[]; found: Found[]; known: number; unusable: boolean };

/**
 * Plans an import: reads the file, finds its units, and leaves out what the register has. A meeting is the same when organiser,
 * day and name are, and its time where both tell it; what is the same but counts otherwise is a mistake: it is changed in the
 * register, with a reason.
 */
export const planImport = ({ sheet, history, bounds, mayKeep, known: register, hash }: PlanInput): Plan => {
  const { rows, found: inRows, unusable } = readRows(sheet, bounds);
  const { lines, found } = linesOf({ rows, unitsMeant: unitsByWord(history), mayKeep });
  const keys = new Set(register.map(({ importKey }) => importKey));
  const known = Map.groupBy(register, meetingKey);
  const inFile = new Map<string, ImportLine[]>();
  const plan: Plan = { added: [], found: [...inRows, ...found], known: 0, unusable };
  for (const line of lines) {
    const importKey = hash(keyText(line));
    const earlier = inFile.get(meetingKey(line))?.find((other) => isSameTime(line, other));
    if (earlier !== undefined) {
      plan.found.push({ row: line.row, column: null, code: 'row-twice', about: String(earlier.row) });
      continue;
    }
    inFile.set(meetingKey(line), [...(inFile.get(meetingKey(line)) ?? []), line]);
    const same = known.get(meetingKey(line))?.filter((other) => isSameTime(line, other)) ?? [];
    if (keys.has(importKey) || same.some((other) => countsAlike(line, other))) plan.known += 1;
    else if (same.length === 0) plan.added.push({ ...line, importKey });
    else plan.found.push({ row: line.row, column: null, code: 'differs', about: line.title ?? '' });
  }
  plan.found.sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
  return plan;
};

/** A secret meeting has no name: there its class tells it from another one of the same day. */
const meetingKey = ({
  organiserUnitId,
  day,
  title,
  ...facts
}: Pick<KnownLine, 'organiserUnitId' | 'day' | 'title' | 'class'>): string =>
  [organiserUnitId, day, title === null ? facts.class : nameKey(title)].join('\n');

const isSameTime = (one: Pick<KnownLine, 'startsAt'>, other: Pick<KnownLine, 'startsAt'>): boolean =>
  one.startsAt === null || other.startsAt === null || one.startsAt === other.startsAt;

const countsAlike = (one: FigureFacts, other: FigureFacts): boolean =>
  one.class === other.class &&
  one.wide === other.wide &&
  one.form === other.form &&
  one.remoteOnline === other.remoteOnline &&
  one.secret === other.secret;

/** What a row says, however it is written: the same text for the same meaning. */
const keyText = ({ row: _row, organiserName: _name, title, platform, evidence, ...facts }: ImportLine): string =>
  JSON.stringify(
    Object.entries({
      ...facts,
      title: nameKey(title ?? ''),
      platform: nameKey(platform),
      evidence: nameKey(evidence),
    }).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
