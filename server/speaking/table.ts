import type { Locale } from '#shared/contract/locale.ts';
import { roomParty } from '#shared/contract/ids.ts';
import { spokenBy, turnsIn } from '#shared/meeting/speaking.ts';
import type { Cell } from '../tables/cell.ts';
import { dayOf } from '../calendar.ts';
import type { Directory } from '../store/directory.ts';
import type { AuditedLog } from '../store/event-log.ts';
import type { MeetingRecord } from '../store/meetings.ts';
import type { PlainTable } from '../tables/table.ts';

const WORDS = {
  vi: {
    sheet: 'Phát biểu',
    heading: 'Bảng tổng hợp phát biểu',
    columns: ['Đơn vị', 'Trực thuộc', 'Số lần', 'Số phút', 'Lần đầu lúc'],
    summary: (spoke: number, never: number) => `${spoke} đơn vị đã phát biểu; ${never} đơn vị không phát biểu.`,
    proof: 'Mã chuỗi nhật ký',
  },
  en: {
    sheet: 'Speaking',
    heading: 'Speaking record',
    columns: ['Unit', 'Belongs to', 'Turns', 'Minutes', 'First at'],
    summary: (spoke: number, never: number) => `${spoke} units spoke; ${never} units never did.`,
    proof: 'Head of the log',
  },
} as const;

type Deps = { log: AuditedLog; directory: Directory; clock: () => number };

/** Who spoke, how often and how long, and who never did. */
export const speakingTable = async (deps: Deps, meeting: MeetingRecord, locale: Locale): Promise<PlainTable> => {
  const { log, directory, clock } = deps;
  const words = WORDS[locale];
  const { events, head } = await log.loadWithHead(meeting.id);
  const roster = await directory.roster(meeting.id);
  const known = new Map(roster.map((entry) => [entry.roomId, entry]));
  const spoken = spokenBy(turnsIn(events, meeting.endedAt ?? clock()), [...known.keys()]);
  const rows = await Promise.all(
    spoken.map(async ({ roomId, turns, ms, firstAt }): Promise<Cell[]> => {
      const entry = known.get(roomId);
      const name = entry?.name ?? (await directory.nameOf(roomParty(roomId), dayOf(meeting.startsAt)));
      return [
        { kind: 'text', text: name },
        { kind: 'text', text: entry?.groupName ?? '' },
        { kind: 'count', value: turns },
        { kind: 'minutes', ms },
        { kind: 'time', at: firstAt },
      ];
    }),
  );
  const spoke = spoken.filter(({ turns }) => turns > 0).length;
  const layout = [
    { width: 40, align: 'left' },
    { width: 34, align: 'left' },
    { width: 10, align: 'right' },
    { width: 12, align: 'right' },
    { width: 20, align: 'center' },
  ] as const;
  return {
    sheet: words.sheet,
    heading: words.heading,
    about: meeting.title ?? '',
    notes: [words.summary(spoke, spoken.length - spoke)],
    columns: layout.map((column, index) => ({ ...column, title: words.columns[index] ?? '' })),
    rows,
    proof: `${words.proof}: ${head}`,
  };
};
