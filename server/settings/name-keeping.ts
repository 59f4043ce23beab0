import type { Logger } from 'pino';
import type { NameCounts, PersonalNames } from '../store/personal-names.ts';
import type { SettingsHistory } from '../store/settings.ts';

const DAY_MS = 24 * 3_600_000;

/** Keeps names of people in meetings for the time set, and no longer. */
export type NameKeeping = {
  /** What is kept longer than set. */
  due(): Promise<NameCounts>;
  /** Blanks it, with a line in the audit. */
  blank(by: { actor: string; actorName: string }): Promise<NameCounts>;
};

type Deps = { personalNames: PersonalNames; settings: SettingsHistory; clock: () => number };

export const createNameKeeping = ({ personalNames, settings, clock }: Deps): NameKeeping => {
  const limit = async (): Promise<number> => {
    const now = clock();
    return now - (await settings.at(now)).settings.retentionDays * DAY_MS;
  };
  return {
    due: async () => personalNames.due(await limit()),
    blank: async (by) => {
      const at = clock();
      return personalNames.blank(await limit(), at, ({ meetings, names }) => ({
        ...by,
        at,
        action: 'names.blanked',
        subjectId: 'names',
        subjectName: '',
        unitId: null,
        after: { meetings, names },
      }));
    },
  };
};

/** Blanks what is due now, at the start, and once a day. What cannot be done today is done tomorrow. */
export const blankDaily = (keeping: NameKeeping, logger: Logger): { stop(): void } => {
  const blank = async (): Promise<void> => {
    const blanked = await keeping.blank({ actor: 'system', actorName: '' });
    if (blanked.names > 0)
      logger.info(blanked, 'names of people in meetings were blanked: they were kept for the time set');
  };
  const tryIt = (): void => {
    blank().catch((error: unknown) => logger.error({ err: error }, 'names that are due could not be blanked'));
  };
  tryIt();
  const daily = setInterval(tryIt, DAY_MS);
  daily.unref();
  return { stop: () => clearInterval(daily) };
};
