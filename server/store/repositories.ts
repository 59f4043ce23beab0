import { createAccessTokens } from './access-tokens.ts';
import { createAccountAdministration } from './account-administration.ts';
import { createAccounts } from './accounts.ts';
import { createAudit } from './audit.ts';
import { createClosedFigures } from './closed-figures.ts';
import type { Db } from './database.ts';
import { createClosings } from './closings.ts';
import { createConnectionChecks } from './connection-checks.ts';
import { createDevices } from './devices.ts';
import { createDirectory } from './directory.ts';
import { createEventLog } from './event-log.ts';
import { createFacts } from './facts.ts';
import { createIndicators } from './indicators.ts';
import { createInvitationAttendees } from './invitation-attendees.ts';
import { createInvitations } from './invitations.ts';
import { createIssuedFiles } from './issued-files.ts';
import { createIssuerStore } from './issuers.ts';
import { createLogReading } from './log-reading.ts';
import { createMailServers } from './mail-servers.ts';
import { createMails } from './mails.ts';
import { createMeetingDrafts } from './meeting-drafts.ts';
import { createMeetingSeries } from './meeting-series.ts';
import { createMeetingPapers } from './meeting-papers.ts';
import { createMeetings } from './meetings.ts';
import { createPaperNumbers } from './paper-numbers.ts';
import { createPaperCounts } from './paper-counts.ts';
import { createPeriodicReports } from './periodic-reports.ts';
import { createPaperDrafts } from './paper-drafts.ts';
import { createCoverage } from './coverage.ts';
import { createParticipationReading } from './participation.ts';
import { createPersonalNames } from './personal-names.ts';
import { createSignedPapers } from './signed-papers.ts';
import { createSpecialDays } from './special-days.ts';
import { createRegisterImports } from './register-imports.ts';
import { createRegisterProjection } from './register-projection.ts';
import { createRegisterKeeping } from './register-keeping.ts';
import { createRegisterLines } from './register-lines.ts';
import { createRegisterReading } from './register-reading.ts';
import { createTasks } from './tasks.ts';
import { createTrustRoots } from './trust-roots.ts';
import { createSettings } from './settings.ts';
import { createReportRuns } from './report-runs.ts';
import { createRoomKeeping } from './room-keeping.ts';
import { createRollCallAnswers } from './roll-call-answers.ts';
import { createSavedLists } from './saved-lists.ts';
import { createSeals } from './seals.ts';
import { createSessions } from './sessions.ts';
import { createUnitChanges } from './unit-changes.ts';
import { createUnits } from './units.ts';

/** A repository for each aggregate. */
export const createRepositories = (db: Db) => {
  const meetings = createMeetings(db);
  return {
    accessTokens: createAccessTokens(db),
    accountAdministration: createAccountAdministration(db),
    accounts: createAccounts(db),
    audit: createAudit(db),
    closedFigures: createClosedFigures(db),
    closings: createClosings(db),
    connectionChecks: createConnectionChecks(db),
    devices: createDevices(db),
    directory: createDirectory(db, meetings),
    facts: createFacts(db),
    indicators: createIndicators(db),
    invitationAttendees: createInvitationAttendees(db),
    invitations: createInvitations(db),
    issuedFiles: createIssuedFiles(db),
    issuers: createIssuerStore(db),
    log: createEventLog(db),
    logReading: createLogReading(db),
    mailServers: createMailServers(db),
    mails: createMails(db),
    meetingDrafts: createMeetingDrafts(db),
    meetingPapers: createMeetingPapers(db),
    meetings,
    meetingSeries: createMeetingSeries(db),
    paperNumbers: createPaperNumbers(db),
    paperDrafts: createPaperDrafts(db),
    coverage: createCoverage(db),
    participation: createParticipationReading(db),
    paperCounts: createPaperCounts(db),
    periodicReports: createPeriodicReports(db),
    personalNames: createPersonalNames(db),
    registerImports: createRegisterImports(db),
    registerProjection: createRegisterProjection(db),
    registerKeeping: createRegisterKeeping(db),
    registerLines: createRegisterLines(db),
    registerReading: createRegisterReading(db),
    reportRuns: createReportRuns(db),
    roomKeeping: createRoomKeeping(db),
    rollCallAnswers: createRollCallAnswers(db),
    savedLists: createSavedLists(db),
    seals: createSeals(db),
    sessions: createSessions(db),
    settings: createSettings(db),
    signedPapers: createSignedPapers(db),
    specialDays: createSpecialDays(db),
    tasks: createTasks(db),
    trustRoots: createTrustRoots(db),
    unitChanges: createUnitChanges(db),
    units: createUnits(db),
  };
};
export type Repositories = ReturnType<typeof createRepositories>;
