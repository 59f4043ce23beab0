import type { EventOf, RecordedEvent } from '#shared/contract/events.ts';
import type { Locale } from '#shared/contract/locale.ts';
import type { Cell } from '../tables/cell.ts';
import type { AuditedLog } from '../store/event-log.ts';
import type { MeetingRecord } from '../store/meetings.ts';
import type { PlainTable } from '../tables/table.ts';

const WORDS = {
  vi: {
    sheet: 'Biểu quyết',
    heading: 'Kết quả biểu quyết',
    columns: ['Nội dung', 'Lúc', 'Hình thức', 'Lựa chọn', 'Số phiếu', 'Đã biểu quyết', 'Có quyền', 'Đủ số'],
    secret: 'kín',
    open: 'công khai',
    yes: 'có',
    no: 'không',
    none: 'Cuộc họp không có biểu quyết nào đã kết thúc.',
    proof: 'Mã chuỗi nhật ký',
  },
  en: {
    sheet: 'Votes',
    heading: 'Results of votes',
    columns: ['Question', 'At', 'Kind', 'Choice', 'Votes', 'Cast', 'Entitled', 'Quorum'],
    secret: 'secret',
    open: 'open',
    yes: 'yes',
    no: 'no',
    none: 'No vote of this meeting has been closed.',
    proof: 'Head of the log',
  },
} as const;
type Words = (typeof WORDS)[Locale];

const text = (content: string): Cell => ({ kind: 'text', text: content });
const count = (value: number): Cell => ({ kind: 'count', value });

/** The votes that are over, a line for each choice. */
export const votesTable = async (
  { log }: { log: AuditedLog },
  meeting: MeetingRecord,
  locale: Locale,
): Promise<PlainTable> => {
  const words: Words = WORDS[locale];
  const { events, head } = await log.loadWithHead(meeting.id);
  const rows = linesOf(events, words);
  const layout = [
    { width: 44, align: 'left' },
    { width: 20, align: 'center' },
    { width: 14, align: 'left' },
    { width: 26, align: 'left' },
    { width: 11, align: 'right' },
    { width: 13, align: 'right' },
    { width: 11, align: 'right' },
    { width: 10, align: 'center' },
  ] as const;
  return {
    sheet: words.sheet,
    heading: words.heading,
    about: meeting.title ?? '',
    notes: rows.length === 0 ? [words.none] : [],
    columns: layout.map((column, index) => ({ ...column, title: words.columns[index] ?? '' })),
    rows,
    proof: `${words.proof}: ${head}`,
  };
};

const linesOf = (events: readonly RecordedEvent[], words: Words): Cell[][] => {
  const opened = new Map<string, EventOf<'vote.opened'>['payload']>();
  const lines: Cell[][] = [];
  for (const { at, event } of events) {
    if (event.type === 'vote.opened') opened.set(event.payload.voteId, event.payload);
    if (event.type !== 'vote.closed') continue;
    const { voteId, counts, cast, eligible, quorate } = event.payload;
    const vote = opened.get(voteId);
    const votes = new Map(counts.map((line) => [line.choiceId, line.count]));
    for (const choice of vote?.choices ?? []) {
      lines.push([
        text(vote?.question ?? ''),
        { kind: 'time', at },
        text(vote?.secret === true ? words.secret : words.open),
        text(choice.text),
        count(votes.get(choice.choiceId) ?? 0),
        count(cast),
        count(eligible),
        text(quorate ? words.yes : words.no),
      ]);
    }
  }
  return lines;
};
