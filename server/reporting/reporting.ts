import type { ContentStore } from '../documents/content-store.ts';
import { createAllowance } from '../identity/allowance.ts';
import { EXPORTS } from '../identity/rate-limits.ts';
import type { Outbox } from '../mail/outbox.ts';
import { createKeepWritten } from '../minutes/keeping.ts';
import type { Papers } from '../papers/papers.ts';
import type { Services } from '../services.ts';
import type { Repositories } from '../store/repositories.ts';
import { createFigureScope } from '../targets/scope.ts';
import { createSources } from '../targets/sources.ts';
import { createReadCoverage, type ReadCoverage } from './api/coverage.ts';
import { createReadMeetings, type ReadMeetings } from './api/meetings.ts';
import { createListExports, type ListExports } from './exports/desk.ts';
import { createReportDesk, type ReportDesk } from './report/desk.ts';
import { createReadReport } from './report/reading.ts';
import { createReportRunDesk, type ReportRunDesk } from './runs/desk.ts';
import { createReportMaking, type ReportMaking } from './runs/making.ts';

/** What leaves the house: reports of periods, and the making and mailing of them. */
export type Reporting = {
  reportDesk: ReportDesk;
  reportRunDesk: ReportRunDesk;
  reportMaking: ReportMaking;
  readMeetings: ReadMeetings;
  readCoverage: ReadCoverage;
  listExports: ListExports;
};

type Deps = {
  repositories: Repositories;
  services: Services;
  papers: Papers;
  contents: ContentStore;
  outbox: Outbox;
  /** Where people see the figures. */
  url: () => string;
  clock: () => number;
};

export const createReporting = ({ repositories, services, contents, ...rest }: Deps): Reporting => {
  const deps = {
    ...repositories,
    ...services,
    ...rest,
    contents,
    figureScope: createFigureScope({ ...services, ...rest }),
  };
  const reportDesk = createReportDesk({ ...deps, readReport: createReadReport(deps) });
  const reportMaking = createReportMaking({ ...deps, reportDesk, keep: createKeepWritten(contents) });
  return {
    reportDesk,
    reportMaking,
    reportRunDesk: createReportRunDesk({ ...deps, reportMaking }),
    readMeetings: createReadMeetings(deps),
    listExports: createListExports({ ...deps, exportAllowance: createAllowance(EXPORTS, deps.clock) }),
    readCoverage: createReadCoverage({ ...deps, sources: createSources(repositories) }),
  };
};
