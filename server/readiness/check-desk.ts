import type { CheckReport, ConnectionCheck } from '#shared/contract/readiness.ts';
import { judge } from '#shared/readiness/judge.ts';
import { READINESS_RULES } from '#shared/readiness/rules.ts';
import type { ConnectionChecks } from '../store/connection-checks.ts';
import type { Checking, RunningChecks } from './running-checks.ts';

/** Where checks end: what was measured is judged here, by the rules in force, and kept. */
export type CheckDesk = {
  /** Throws `no-check` where the report is not of the device's running check. */
  finish(checking: Checking, report: CheckReport): Promise<ConnectionCheck>;
};

type Deps = { connectionChecks: ConnectionChecks; runningChecks: RunningChecks; clock: () => number };

const DAY_MS = 86_400_000;

export const createCheckDesk = ({ connectionChecks, runningChecks, clock }: Deps): CheckDesk => ({
  finish: async ({ deviceId, roomId }, { checkId, automatic, version, measured: told }) => {
    const lines = runningChecks.finish(deviceId, checkId);
    const at = clock();
    const since = at - READINESS_RULES.loudspeakerDays * DAY_MS;
    // Nobody is asked in a check that runs by itself: what somebody last said of this device still holds.
    const loudspeaker = automatic ? await connectionChecks.loudspeakerSince(deviceId, since) : told.loudspeaker;
    const measured = { ...told, ...lines, loudspeaker };
    const check = { id: checkId, roomId, at, version, automatic, measured, ...judge(measured) };
    await connectionChecks.add({ ...check, deviceId });
    return check;
  },
});
