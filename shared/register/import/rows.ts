import type { MeetingClass, MeetingForm } from '../../contract/meetings.ts';
import { REGISTER_IMPORT_LIMITS, type RegisterColumn } from '../../contract/register-import.ts';
import type { UnitLevel } from '../../contract/units.ts';
import { levelOf } from '../../org/import/words.ts';
import { readHead } from '../../sheets/head.ts';
import type { Sheet } from '../../sheets/sheet.ts';
import { readList } from './cells.ts';
import { REGISTER_HEADS } from './columns.ts';
import type { Found } from './found.ts';
import { type DayBounds, type RowCells, rowCells } from './row-cells.ts';
import { classOf, formOf } from './words.ts';

/** What a row says of a meeting that is not secret. */
type Content = {
  /** Minutes after midnight; null where only the day is known. */
  starts: number | null;
  minutes: number | null;
  /** Null for a secret meeting, as is the form. */
  title: string | null;
  form: MeetingForm | null;
  wide: boolean;
  remoteOnline: boolean;
  reach: UnitLevel[];
  sites: number | null;
  connected: number | null;
  /** As they are written. */
  invited: string[];
  platform: string;
  evidence: string;
};

/** A row of a file of meetings, each cell read. */
export type MeetingRow = Content & {
  row: number;
  day: string;
  organiser: string;
  class: MeetingClass;
  secret: boolean;
};

/** What was read of a file; unusable where its head or the whole of it is wrong. */
export type Read = { rows: MeetingRow[]; found: Found[]; unusable: boolean };

/** Reads a file's rows with all mistakes of single rows. Empty rows are passed over. */
export const readRows = (sheet: Sheet, bounds: DayBounds): Read => {
  const [head, ...body] = sheet;
  if (head === undefined || head.every((cell) => cell.trim() === '')) return fault('file-empty');
  if (body.length > REGISTER_IMPORT_LIMITS.rows) return fault('too-many-rows');
  const { places, found: faults } = readHead(head, REGISTER_HEADS);
  if (faults.length > 0) return { rows: [], found: faults, unusable: true };
  const found: Found[] = [];
  const rows: MeetingRow[] = [];
  for (const [index, texts] of body.entries()) {
    if (texts.every((text) => text.trim() === '')) continue;
    const cells = rowCells(texts, index + 2, places);
    const row = readRow(cells, bounds);
    if (row !== undefined && cells.found.length === 0) rows.push({ row: index + 2, ...row });
    found.push(...cells.found);
  }
  return rows.length === 0 && found.length === 0 ? fault('file-empty') : { rows, found, unusable: false };
};

const fault = (code: 'file-empty' | 'too-many-rows'): Read => ({
  rows: [],
  found: [{ row: null, column: null, code, about: '' }],
  unusable: true,
});

const readRow = (cells: RowCells, bounds: DayBounds): Omit<MeetingRow, 'row'> | undefined => {
  const day = cells.day('day', bounds);
  const organiser = cells.text('organiser', 200);
  const meetingClass = cells.word('class', classOf, 'unknown-class');
  const secret = cells.flag('secret');
  const content = secret === true ? noContent(cells) : contentOf(cells);
  if (day === undefined || organiser === undefined || meetingClass === undefined) return undefined;
  return secret === undefined || content === undefined
    ? undefined
    : { day, organiser, class: meetingClass, secret, ...content };
};

/** Of a secret meeting organiser, class and day are kept alone: what says more must not be read in. */
const CONTENT = [
  'starts',
  'minutes',
  'title',
  'reach',
  'sites',
  'connected',
  'invited',
  'platform',
  'evidence',
] as const satisfies readonly RegisterColumn[];

const noContent = (cells: RowCells): Content => {
  for (const column of CONTENT) if (cells.raw(column) !== '') cells.say(column, 'secret-content');
  return {
    starts: null,
    minutes: null,
    title: null,
    form: null,
    wide: false,
    remoteOnline: false,
    reach: [],
    sites: null,
    connected: null,
    invited: [],
    platform: '',
    evidence: '',
  };
};

const LONGEST_MINUTES = 3 * 24 * 60;
const MOST_SITES = 100_000;

const contentOf = (cells: RowCells): Content | undefined => {
  const starts = cells.time('starts');
  const minutes = cells.count('minutes', LONGEST_MINUTES, 'bad-minutes');
  if (minutes === 0) cells.say('minutes', 'bad-minutes', '0');
  if (minutes !== null && minutes !== undefined && starts === null) cells.say('starts', 'missing');
  const title = cells.text('title', 300);
  const wide = cells.flag('wide');
  const form = cells.word('form', formOf, 'unknown-form');
  const remote = cells.flag('remoteOnline');
  if (remote === true && form === 'truc-tiep') cells.say('remoteOnline', 'remote-in-person');
  const reach = reachOf(cells);
  const sites = cells.count('sites', MOST_SITES, 'bad-count');
  const connected = cells.count('connected', MOST_SITES, 'bad-count');
  if (typeof connected === 'number' && typeof sites === 'number' && connected > sites) {
    cells.say('connected', 'connected-above-sites', `${connected} > ${sites}`);
  }
  const platform = cells.optionalText('platform', 300);
  const evidence = cells.optionalText('evidence', 500);
  if (starts === undefined || minutes === undefined || title === undefined || wide === undefined) return undefined;
  if (form === undefined || remote === undefined || sites === undefined || connected === undefined) return undefined;
  if (platform === undefined || evidence === undefined) return undefined;
  const remoteOnline = remote && form === 'ket-hop';
  const invited = readList(cells.raw('invited'));
  return { starts, minutes, title, form, wide, remoteOnline, reach, sites, connected, invited, platform, evidence };
};

const LEVELS = ['city', 'department', 'district', 'commune'] as const;

/** Levels may stand between commas and plus signs too; no word of a level is cut apart by them. */
const reachOf = (cells: RowCells): UnitLevel[] => {
  const words = readList(cells.raw('reach')).flatMap((part) =>
    levelOf(part) === undefined ? part.split(/[,+]/) : part,
  );
  const levels = new Set<UnitLevel>();
  for (const word of words) {
    const level = levelOf(word);
    if (level === undefined) cells.say('reach', 'unknown-level', word.trim());
    else levels.add(level);
  }
  return LEVELS.filter((level) => levels.has(level));
};
