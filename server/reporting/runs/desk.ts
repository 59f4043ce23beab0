import type { Principal } from '#shared/contract/accounts.ts';
import {
  type ReportFormat,
  type ReportingView,
  reportKind,
  type ReportKind,
  type ReportRun,
  type ReportSetting,
} from '#shared/contract/report-runs.ts';
import { daysOf, kindOf, periodBefore, periodOf } from '#shared/periods/periods.ts';
import { mayReadRegister } from '#shared/permissions/register.ts';
import { mayManageReporting } from '#shared/permissions/reporting.ts';
import { dueDayOf, nextDue } from '#shared/reporting/due.ts';
import { dayOf } from '../../calendar.ts';
import type { ContentStore } from '../../documents/content-store.ts';
import type { StoredFile } from '../../http/stored-file.ts';
import type { Outbox } from '../../mail/outbox.ts';
import type { Trees } from '../../org/trees.ts';
import { PAPER_TYPES } from '../../papers/media-types.ts';
import { Refused } from '../../refused.ts';
import type { StoredMail } from '../../store/mails.ts';
import type { KeptRun } from '../../store/report-entry.ts';
import type { ReportRuns } from '../../store/report-runs.ts';
import { type ReportMaking, reportFileName } from './making.ts';

type Person = Extract<Principal, { kind: 'account' }>;

/** Reports that were made, and how they are made by themselves. Everything throws `Refused`. */
export type ReportRunDesk = {
  /** For whoever reads the figures of the unit of which they tell. */
  view(principal: Principal): Promise<ReportingView>;
  set(principal: Principal, kind: ReportKind, setting: ReportSetting): Promise<ReportingView>;
  /** The report of a period that is over, now; refused where it was made. */
  makeNow(principal: Principal, period: string): Promise<ReportingView>;
  /** Mails a report again to those whom it has not reached. */
  sendAgain(principal: Principal, runId: string): Promise<ReportingView>;
  file(principal: Principal, runId: string, format: ReportFormat): Promise<StoredFile>;
};

type Deps = {
  reportRuns: ReportRuns;
  reportMaking: ReportMaking;
  outbox: Outbox;
  contents: ContentStore;
  trees: Trees;
  clock: () => number;
};

/** So many periods back a report can still be made by hand. */
const MISSING_SHOWN: Record<ReportKind, number> = { month: 12, quarter: 4 };
const NOT_REACHED: readonly StoredMail['state'][] = ['refused', 'no-address', 'as-file'];

export const createReportRunDesk = (deps: Deps): ReportRunDesk => {
  const { reportRuns, reportMaking, outbox, contents, trees, clock } = deps;
  const today = (): string => dayOf(clock());

  const admit = async (principal: Principal): Promise<Person> => {
    const tree = await trees.on(today());
    if (principal.kind !== 'account' || !mayManageReporting(principal, tree)) throw new Refused('not-permitted');
    return principal;
  };

  /** The reports that somebody may see. */
  const readable = async (principal: Principal): Promise<KeptRun[]> => {
    const runs = await reportRuns.all();
    const seen = runs.map(async (run) => mayReadRegister(principal, run.unitId, await trees.on(dayOf(run.madeAt))));
    const may = await Promise.all(seen);
    return runs.filter((_run, index) => may[index]);
  };

  const runOf = async (principal: Principal, runId: string): Promise<KeptRun> => {
    const run = (await readable(principal)).find(({ id }) => id === runId);
    if (run === undefined) throw new Refused('not-found');
    return run;
  };

  const view = async (principal: Principal): Promise<ReportingView> => {
    const runs = await readable(principal);
    const sent = await reportRuns.mailsOf(runs.map(({ id }) => id));
    const settings = await reportRuns.settings();
    const made = new Set(runs.map(({ period }) => period));
    const mayManage = mayManageReporting(principal, await trees.on(today()));
    return {
      settings: { month: settings.month.setting, quarter: settings.quarter.setting },
      mayManage,
      runs: runs.map((run) => shown(run, sent.get(run.id) ?? [])),
      next: reportKind.options.flatMap((kind) => {
        const { setting } = settings[kind];
        return setting.on ? [nextDue(kind, setting.daysAfter, today())] : [];
      }),
      missing: mayManage ? lately(today()).filter((period) => !made.has(period)) : [],
    };
  };

  return {
    view,

    set: async (principal, kind, setting) => {
      const person = await admit(principal);
      const tree = await trees.on(today());
      const names = setting.unitIds.map((unitId) => tree.get(unitId)?.name);
      if (names.includes(undefined)) throw new Refused('bad-input', ['unitIds']);
      const before = (await reportRuns.settings())[kind];
      const since = setting.on ? (before.since ?? today()) : null;
      await reportRuns.set(
        kind,
        { setting, since },
        {
          at: clock(),
          actor: person.accountId,
          actorName: person.displayName,
          action: 'report-settings.changed',
          subjectId: kind,
          subjectName: kind,
          unitId: null,
          before: {
            ...before.setting,
            unitIds: before.setting.unitIds.map((unitId) => tree.get(unitId)?.name ?? unitId),
          },
          after: { ...setting, unitIds: names },
        },
      );
      return view(principal);
    },

    makeNow: async (principal, period) => {
      const person = await admit(principal);
      if (daysOf(period).to >= today()) throw new Refused('period-open');
      const kind = kindOf(period) === 'quarter' ? 'quarter' : 'month';
      const { setting } = (await reportRuns.settings())[kind];
      const dueDay = dueDayOf(period, setting.daysAfter);
      const by = { actor: person.accountId, actorName: person.displayName };
      if (!(await reportMaking.make({ period, dueDay, setting, by }))) throw new Refused('report-made');
      return view(principal);
    },

    sendAgain: async (principal, runId) => {
      await admit(principal);
      const { id } = await runOf(principal, runId);
      const mails = (await reportRuns.mailsOf([id])).get(id) ?? [];
      await outbox.sendAgain(mails.filter(({ state }) => NOT_REACHED.includes(state)));
      return view(principal);
    },

    file: async (principal, runId, format) => {
      const run = await runOf(principal, runId);
      const file = run.files.find((one) => one.format === format);
      if (file === undefined) throw new Refused('not-found');
      const { hash, bytes } = file;
      return {
        path: contents.pathOf(hash),
        bytes,
        hash,
        contentType: PAPER_TYPES[format],
        fileName: reportFileName(run.period, format),
        how: 'attachment',
      };
    },
  };
};

/** The periods that ended lately, latest first. */
const lately = (today: string): string[] =>
  reportKind.options.flatMap((kind) =>
    Array.from({ length: MISSING_SHOWN[kind] }, (_, back) => periodBefore(periodOf(today, kind), back + 1)),
  );

const shown = ({ files, unitId: _unitId, ...run }: KeptRun, mails: readonly StoredMail[]): ReportRun => {
  const receivers = mails.map(({ unitId, recipient, state, deliveredAt }) => ({
    unitId,
    unitName: recipient,
    state,
    deliveredAt,
  }));
  const times = mails.map(({ deliveredAt }) => deliveredAt);
  const known = times.filter((at) => at !== null);
  const isSent = times.length > 0 && known.length === times.length;
  return {
    ...run,
    files,
    late: dayOf(run.madeAt) > run.dueDay,
    receivers,
    sentAt: isSent ? Math.max(...known) : null,
  };
};
