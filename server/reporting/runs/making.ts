import { nanoid } from 'nanoid';
import type { PeriodReport } from '#shared/contract/period-report.ts';
import type { ReportFile, ReportFormat, ReportSetting } from '#shared/contract/report-runs.ts';
import { periodInWords } from '#shared/reporting/period-words.ts';
import type { Attachment, NewMail } from '../../mail/mail.ts';
import type { Outbox } from '../../mail/outbox.ts';
import type { KeepWritten } from '../../minutes/keeping.ts';
import type { Trees } from '../../org/trees.ts';
import { fileNameOf } from '../../papers/file-name.ts';
import { PAPER_TYPES } from '../../papers/media-types.ts';
import type { ReportDesk } from '../report/desk.ts';
import { reportLetter } from './letter.ts';

/** Who has a report made: somebody by hand, or the server by itself. */
export type Maker = { actor: string; actorName: string };
const BY_ITSELF: Maker = { actor: 'system', actorName: '' };

/** Makes the report of a period once, with its mails. */
export type ReportMaking = {
  /** Answers false, and sends nothing, where the period has its report. Without a maker it is made by itself. */
  make(wanted: { period: string; dueDay: string; setting: ReportSetting; by?: Maker }): Promise<boolean>;
};

type Deps = {
  reportDesk: ReportDesk;
  trees: Trees;
  keep: KeepWritten;
  outbox: Outbox;
  /** Where people see the figures. */
  url: () => string;
  clock: () => number;
};

/** A file of a report as people save it. */
export const reportFileName = (period: string, format: ReportFormat | 'json'): string =>
  fileNameOf([`Báo cáo họp trực tuyến ${periodInWords(period, 'vi')}`], format);

export const createReportMaking = ({ reportDesk, trees, keep, outbox, url, clock }: Deps): ReportMaking => ({
  make: async ({ period, dueDay, setting, by }) => {
    const report = await reportDesk.ofCity(period);
    const { files, attachments } = await written(reportDesk, report, setting.formats, keep);
    const tree = await trees.on(report.day);
    // A unit that has ended since it was chosen has nobody to read it.
    const receivers = setting.unitIds.flatMap((unitId) => tree.get(unitId) ?? []);
    const newMails = receivers.map(({ id, name }): NewMail => ({
      meetingId: null,
      kind: 'report',
      unitId: id,
      recipient: name,
      ...reportLetter(report, name, url()),
      attachments,
    }));
    const madeAt = clock();
    const { actor, actorName } = by ?? BY_ITSELF;
    const run = {
      id: nanoid(),
      period,
      unitId: report.unit.id,
      unitName: report.unit.name,
      dueDay,
      madeAt,
      madeByName: by?.actorName ?? null,
      files,
    };
    const deed = {
      at: madeAt,
      actor,
      actorName,
      action: 'report.made',
      subjectId: run.id,
      subjectName: period,
      unitId: null,
      after: { period, dueDay, recipients: receivers.map(({ name }) => name) },
    } as const;
    return outbox.enqueue(newMails, { kind: 'report', run, deed });
  },
});

const written = async (
  reportDesk: ReportDesk,
  report: PeriodReport,
  formats: readonly ReportFormat[],
  keep: KeepWritten,
): Promise<{ files: ReportFile[]; attachments: Attachment[] }> => {
  const files: ReportFile[] = [];
  const attachments: Attachment[] = [];
  for (const format of formats) {
    const content = await reportDesk.write(report, format, 'vi');
    files.push({ format, hash: await keep(content), bytes: content.byteLength });
    const name = reportFileName(report.period, format);
    attachments.push({ kind: 'file', name, contentType: PAPER_TYPES[format], content });
  }
  return { files, attachments };
};
