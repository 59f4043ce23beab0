import { attendanceCsv } from '../attendance/csv.ts';
import { createReporter } from '../attendance/report.ts';
import { WORDS } from '../attendance/words.ts';
import { attendanceXlsx } from '../attendance/xlsx.ts';
import { invitedCsv, invitedXlsx } from '../invitations/sheet.ts';
import { INVITED_WORDS } from '../invitations/words.ts';
import { logLines } from '../meeting-log/lines.ts';
import { verificationOf } from '../meeting-log/verification.ts';
import type { MeetingRecord } from '../store/meetings.ts';
import type { Repositories } from '../store/repositories.ts';
import type { Delivered, Wanted } from './order.ts';
import type { PaperWriters } from './writers.ts';

type FileWanted = Extract<Wanted, { kind: 'file' }>;

/** Makes what is ordered; throws where it cannot. */
export const createMaker = (repositories: Repositories): ((wanted: Wanted) => Promise<Delivered>) => {
  const report = createReporter({ ...repositories, clock: Date.now });
  let writers: PaperWriters | undefined;

  const meetingOf = async (meetingId: string): Promise<MeetingRecord> => {
    const meeting = await repositories.meetings.byId(meetingId);
    if (meeting === undefined) throw new Error('no such meeting');
    return meeting;
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
    }
  };

  return async (wanted) => {
    switch (wanted.kind) {
      case 'report':
        return { kind: 'report', report: await report(await meetingOf(wanted.meetingId)) };
      case 'verification':
        await meetingOf(wanted.meetingId);
        return { kind: 'verification', verification: await verificationOf(repositories, wanted.meetingId) };
      case 'file':
        return bytes(await fileOf(wanted));
      case 'invited': {
        const { list, format, locale } = wanted;
        const words = INVITED_WORDS[locale];
        return bytes(format === 'xlsx' ? await invitedXlsx(list, words) : invitedCsv(list, words));
      }
      case 'paper':
        // They are large: a thread that is only asked for tables does without them.
        writers ??= (await import('./writers.ts')).createWriters();
        return bytes(await writers[wanted.format](wanted.paper));
    }
  };
};

/** A copy of its own: a buffer may be a view of a larger one. */
const bytes = (made: Uint8Array): Delivered => ({ kind: 'bytes', bytes: new Uint8Array(made) });
