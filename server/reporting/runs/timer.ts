import type { Logger } from 'pino';
import { reportKind } from '#shared/contract/report-runs.ts';
import { duePeriods } from '#shared/reporting/due.ts';
import { clockText, dayOf } from '../../calendar.ts';
import type { ReportRuns } from '../../store/report-runs.ts';
import type { ReportMaking } from './making.ts';

type Deps = { reportRuns: ReportRuns; reportMaking: ReportMaking; clock: () => number };

/** Mails come in the morning of the day, not at midnight. */
const FIRST_HOUR = '07:00:00';

/** Makes what is due now and was not made: after days without a server, all of it, late. */
export const makeDue = async ({ reportRuns, reportMaking, clock }: Deps): Promise<void> => {
  const now = clock();
  const today = dayOf(now);
  if (clockText(now) < FIRST_HOUR) return;
  const made = new Set((await reportRuns.all()).map(({ period }) => period));
  const settings = await reportRuns.settings();
  for (const kind of reportKind.options) {
    const { setting, since } = settings[kind];
    if (!setting.on || since === null) continue;
    for (const due of duePeriods(kind, setting.daysAfter, since, today)) {
      if (!made.has(due.period)) await reportMaking.make({ ...due, setting });
    }
  }
};

const QUARTER_OF_AN_HOUR_MS = 15 * 60_000;

/** Makes reports on their day, all the time. What cannot be made now is tried again in a quarter of an hour. */
export const reportByItself = (deps: Deps, logger: Logger): { stop(): void } => {
  let atWork = false;
  const tryIt = (): void => {
    if (atWork) return;
    atWork = true;
    makeDue(deps)
      .catch((error: unknown) => logger.error({ err: error }, 'a periodic report could not be made'))
      .finally(() => {
        atWork = false;
      });
  };
  tryIt();
  const timer = setInterval(tryIt, QUARTER_OF_AN_HOUR_MS);
  timer.unref();
  return { stop: () => clearInterval(timer) };
};
