export { accounts, grants } from './accounts.ts';
export { ballotBoxes } from './ballot-boxes.ts';
export { auditEntries } from './audit-entries.ts';
export { devices, pairingCodes } from './devices.ts';
export { facts } from './facts.ts';
export { mailContents, mailedMeetings, mails } from './mails.ts';
export { invitationAttendees } from './invitation-attendees.ts';
export { meetingEvents } from './meeting-events.ts';
export { meetingDrafts } from './meeting-drafts.ts';
export { meetingSeries } from './meeting-series.ts';
export { agendaItems, invitations, meetings } from './meetings.ts';
export { documents, meetingPapers, paperOpenings, paperVersions } from './papers.ts';
export { issuedFiles } from './issued-files.ts';
export { issuers } from './issuers.ts';
export { paperNumbers } from './paper-numbers.ts';
export { draftVersions, paperDrafts } from './paper-drafts.ts';
export { personalNameKeys, personalNames } from './personal-names.ts';
export { rooms } from './rooms.ts';
export { savedLists, savedListUnits } from './saved-lists.ts';
export { paperCounts, periodicReports } from './paper-registers.ts';
export { seals } from './seals.ts';
export { sessions } from './sessions.ts';
export { settings } from './settings.ts';
export { signedPapers } from './signed-papers.ts';
export { specialDays } from './special-days.ts';
export { taskDeeds, taskReminders, tasks } from './tasks.ts';
export { trustRoots } from './trust-roots.ts';
export { units, unitVersions } from './units.ts';
export {
  participationMonths,
  participationYears,
  registerAttendance,
  registerEntries,
  registerUnits,
} from './register.ts';
export { closedFigures, closedMonths, indicators } from './indicators.ts';
export { connectionChecks, roomEquipment, roomOperators } from './readiness.ts';
export { accessTokens } from './access-tokens.ts';
export { reportMails, reportRuns, reportSettings } from './report-runs.ts';
export { acceptances, acceptedUnits, provenMonths } from './coverage.ts';
