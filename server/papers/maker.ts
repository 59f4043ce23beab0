import { attendanceTable } from '../attendance/paper.ts';
import { speakingTable } from '../speaking/table.ts';
import { createTrees } from '../org/trees.ts';
import { dayOf } from '../calendar.ts';
import { tableCsv } from '../tables/csv.ts';
import { tablePaper } from '../tables/paper.ts';
import type { PlainTable } from '../tables/table.ts';
import { tableXlsx } from '../tables/xlsx.ts';
import { votesTable } from '../votes/table.ts';
import { createIssuers } from './issuers.ts';
import { attendanceCsv } from '../attendance/csv.ts';
import { createReporter } from '../attendance/report.ts';
import { WORDS } from '../attendance/words.ts';
import { attendanceXlsx } from '../attendance/xlsx.ts';
import { invitedCsv, invitedXlsx } from '../invitations/sheet.ts';
import { INVITED_WORDS } from '../invitations/words.ts';
import { createFacts } from '../minutes/facts.ts';
import { logLines } from '../meeting-log/lines.ts';
import { verificationOf } from '../meeting-log/verification.ts';
import { createOutcomeRecords } from '../outcomes/record.ts';
import { createRegisterFile } from '../register/export/file.ts';
import type { MeetingRecord } from '../store/meetings.ts';
import type { Repositories } from '../store/repositories.ts';
import type { Delivered, Wanted } from './order.ts';
import type { PaperWriters } from './writers.ts';

type FileWanted = Extract<Wanted, { kind: 'file' }>;

/** Makes what is ordered; throws where it cannot. */
export const createMaker = (repositories: Repositories): ((wanted: Wanted) => Promise<Delivered>) => {
  const deps = { ...repositories, clock: Date.now };
  const report = createReporter(deps);
  const factsOf = createFacts({ ...repositories, report });
  const outcomes = createOutcomeRecords(repositories);
  // A tree that has changed meanwhile is not heard of here: each paper is made by the tree as it stands.
  const issuers = {
    of: async (unitId: string, day: string) =>
      createIssuers({ ...deps, trees: createTrees(repositories.units) }).of(unitId, day),
  };
  let writers: PaperWriters | undefined;

  const meetingOf = async (meetingId: string): Promise<MeetingRecord> => {
    const meeting = await repositories.meetings.byId(meetingId);
    if (meeting === undefined) throw new Error('no such meeting');
    return meeting;
  };

  const writersOf = async (): Promise<PaperWriters> => {
    // They are large: a thread that is only asked for tables does without them.
    writers ??= (await import('./writers.ts')).createWriters();
    return writers;
  };

  const tableFile = async (
    table: PlainTable,
    format: 'xlsx' | 'csv' | 'pdf',
    meeting: MeetingRecord,
  ): Promise<Uint8Array> => {
    if (format === 'csv') return tableCsv(table);
    if (format === 'xlsx') return tableXlsx(table);
    const issuer = await issuers.of(meeting.organiserUnitId, dayOf(meeting.startsAt));
    return (await writersOf()).pdf(tablePaper(table, issuer));
  };

  const fileOf = async ({ file, meetingId, locale }: FileWanted): Promise<Uint8Array> => {
    const meeting = await meetingOf(meetingId);
    switch (file) {
      case 'log':
        return logLines(meetingId, await repositories.logReading.rows(meetingId));
      case 'xlsx':
        return attendanceXlsx(await report(meeting), WORDS[locale]);
      case 'csv':
        return attendanceCsv(await report(meeting), WORDS[locale]);
      case 'attendance.pdf':
        return tableFile(attendanceTable(await report(meeting)), 'pdf', meeting);
      case 'speaking.xlsx':
        return tableFile(await speakingTable(deps, meeting, locale), 'xlsx', meeting);
      case 'speaking.csv':
        return tableFile(await speakingTable(deps, meeting, locale), 'csv', meeting);
      case 'speaking.pdf':
        return tableFile(await speakingTable(deps, meeting, 'vi'), 'pdf', meeting);
      case 'votes.xlsx':
        return tableFile(await votesTable(deps, meeting, locale), 'xlsx', meeting);
      case 'votes.csv':
        return tableFile(await votesTable(deps, meeting, locale), 'csv', meeting);
      case 'votes.pdf':
        return tableFile(await votesTable(deps, meeting, 'vi'), 'pdf', meeting);
    }
  };

  const registerFile = createRegisterFile({
    ...deps,
    issuers,
    pdf: async (paper) => (await writersOf()).pdf(paper),
  });

  return async (wanted) => {
    switch (wanted.kind) {
      case 'report':
        return { kind: 'report', report: await report(await meetingOf(wanted.meetingId)) };
      case 'verification':
        await meetingOf(wanted.meetingId);
        return { kind: 'verification', verification: await verificationOf(repositories, wanted.meetingId) };
      case 'facts':
        return { kind: 'facts', facts: await factsOf(await meetingOf(wanted.meetingId), wanted.draft) };
      case 'outcomes':
        return { kind: 'outcomes', outcomes: await outcomes(await meetingOf(wanted.meetingId)) };
      case 'file':
        return bytes(await fileOf(wanted));
      case 'invited': {
        const { list, format, locale } = wanted;
        const words = INVITED_WORDS[locale];
        return bytes(format === 'xlsx' ? await invitedXlsx(list, words) : invitedCsv(list, words));
      }
      case 'register':
        return bytes(await registerFile(wanted.asked));
      case 'table':
        return bytes(wanted.format === 'xlsx' ? await tableXlsx(wanted.table) : tableCsv(wanted.table));
      case 'paper':
        return bytes(await (await writersOf())[wanted.format](wanted.paper));
    }
  };
};

/** A copy of its own: a buffer may be a view of a larger one. */
const bytes = (made: Uint8Array): Delivered => ({ kind: 'bytes', bytes: new Uint8Array(made) });
