import type { CountedMeeting } from '#shared/contract/register.ts';
import type { DueReport, PaperCount, PassedCheck, RoomOperator } from '#shared/contract/populations.ts';
import type { Days } from '#shared/periods/periods.ts';
import type { Repositories } from '../store/repositories.ts';

/** The lines of a register that concern some days, both included. */
type Source<T> = (days: Days) => Promise<readonly T[]>;

/** Where the figures read what they count: a register for each population. */
export type Sources = {
  meetings: Source<CountedMeeting>;
  /** Passed connection checks. */
  communes: Source<PassedCheck>;
  papers: Source<PaperCount>;
  /** Reports due on these days. */
  reports: Source<DueReport>;
  /** Operators who looked after a room on any of these days. */
  operators: Source<RoomOperator>;
};

export const createSources = (repositories: Repositories): Sources => {
  const { coverage, registerReading, roomKeeping, paperCounts, periodicReports } = repositories;
  return {
    meetings: async (days) => registerReading.counted(days),
    communes: async (days) => coverage.proofs(days),
    papers: async (days) => [...(await paperCounts.entered(days)), ...(await paperCounts.ofMeetings(days))],
    reports: async (days) => periodicReports.due(days),
    operators: async (days) => roomKeeping.operators(days),
  };
};
