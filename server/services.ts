import PQueue from 'p-queue';
import type { PaperCountFacts, PeriodicReportFacts } from '#shared/contract/paper-registers.ts';
import { createIssuedEntries } from './archive/issued-entries.ts';
import type { ContentStore } from './documents/content-store.ts';
import { createPaperDesk } from './documents/desk.ts';
import { createPaperFiles } from './documents/files.ts';
import { createIntake } from './documents/intake.ts';
import { createPaperReading } from './documents/reading.ts';
import { createUploadSlots } from './documents/upload-slots.ts';
import { createMeetingChanges } from './convening/changes.ts';
import { createOverlaps } from './convening/overlaps.ts';
import { createWorkCalendarDesk } from './convening/work-calendar.ts';
import { createMeetingDrafting } from './convening/drafts.ts';
import { createSeriesConvener } from './convening/series.ts';
import { createSampleBriefing } from './first-start/sample-briefing.ts';
import { createAllowance } from './identity/allowance.ts';
import { createKeeping } from './paper-registers/keeping.ts';
import { createPairing } from './identity/pairing.ts';
import {
  CONNECTION_CHECKS,
  createSignInLimits,
  NEW_PASSWORDS,
  OUTCOME_WRITINGS,
  READINGS,
  REGISTER_WRITINGS,
  SENDINGS,
} from './identity/rate-limits.ts';
import { createSessionDesk } from './identity/sessions.ts';
import { createAttendeeSetting } from './invitations/attendees.ts';
import { createInvitationListing } from './invitations/listing.ts';
import { createListKeeping } from './invitations/saved-lists.ts';
import { createReplying, REPLIES } from './invitations/replying.ts';
import { createInvitationScope } from './invitations/scope.ts';
import { createAccess } from './meetings/access.ts';
import { type Begin, createConvener } from './meetings/convene.ts';
import { createReadEditions } from './minutes/editions.ts';
import { createIssuedDesk } from './minutes/issued.ts';
import { createRegister } from './meetings/register.ts';
import { createAuthority } from './org/administration/authority.ts';
import { createRoomAdministration } from './org/administration/rooms.ts';
import { createUnitAdministration } from './org/administration/units.ts';
import { createImporter } from './org/import/importer.ts';
import { createRegisterImporter } from './register/import/importer.ts';
import { createReadFile } from './sheets/read-file.ts';
import { createTrees } from './org/trees.ts';
import { createInvitationDesk } from './papers/invitation.ts';
import { createHostedKeeping } from './register/hosted.ts';
import { createRegisterKeeping } from './register/keeping.ts';
import { createRegisterListing } from './register/listing.ts';
import { createRegisterRecords } from './register/record.ts';
import { createIssuers } from './papers/issuers.ts';
import { createCoverageDesk } from './coverage/desk.ts';
import { createCountedByUnit } from './participation/counted-by-unit.ts';
import { createQuantityDesk } from './participation/quantities.ts';
import { createParticipationDesk } from './participation/desk.ts';
import { createReadableUnits } from './participation/readable-units.ts';
import { createTokenDesk } from './reporting/access/desk.ts';
import { createTokenGate } from './reporting/access/gate.ts';
import { createNameKeeping } from './settings/name-keeping.ts';
import { createSealKeeping } from './signing/seal/keeping.ts';
import type { Vault } from './signing/seal/vault.ts';
import { createSigningDesk } from './signing/desk.ts';
import { createIssuedPapers } from './signing/issued-papers.ts';
import { createVerifier } from './signing/verifier.ts';
import { createTaskDesk } from './tasks/desk.ts';
import type { Repositories } from './store/repositories.ts';
import { createTargetsDesk } from './targets/desk.ts';
import { createClosingDesk } from './targets/closing.ts';
import { createFigures } from './targets/figures.ts';
import { createSources } from './targets/sources.ts';

/** What the server offers above the store, apart from the live meetings. */
export const createServices = (
  repositories: Repositories,
  begin: Begin,
  clock: () => number,
  contents: ContentStore,
  vault: Vault,
) => {
  const { accounts, devices, log, meetings, meetingPapers, settings, unitChanges, units } = repositories;
  const trees = createTrees(units);
  const convener = createConvener({ meetings, accounts, trees, begin });
  const register = createRegister(meetings, log);
  const authority = createAuthority(trees, clock);
  const access = createAccess(meetings, accounts, trees);
  const workCalendar = createWorkCalendarDesk({ ...repositories, trees, clock });
  const series = { ...repositories, convener, access, register, trees, workCalendar, clock };
  const seriesConvener = createSeriesConvener(series);
  const invitationScope = createInvitationScope({ ...repositories, access, trees });
  const replyAllowances = {
    room: createAllowance(REPLIES.room, clock),
    person: createAllowance(REPLIES.person, clock),
  };
  const queue = new PQueue({ concurrency: 1 });
  const intake = createIntake({ store: contents, settings, slots: createUploadSlots(), clock });
  const papers = { meetingPapers, store: contents, intake, trees, clock };
  const editions = createReadEditions(repositories.logReading);
  const paperFiles = createPaperFiles(meetingPapers, contents);
  const issuedDesk = createIssuedDesk({ ...repositories, editions, contents });
  const sealKeeping = createSealKeeping({ ...repositories, trees, vault, clock });
  const sources = createSources(repositories);
  const figures = createFigures({ ...repositories, sources, trees, clock });
  const countedByUnit = createCountedByUnit({ ...repositories, figures, trees, clock });
  const readableUnits = createReadableUnits({ units, trees });
  const registerWritings = createAllowance(REGISTER_WRITINGS, clock);
  const registerKept = { ...repositories, access, trees, submit: begin, registerWritings, clock };
  const issuerDesk = createIssuers({ issuers: repositories.issuers, trees, clock });
  const readFile = createReadFile();
  return {
    access,
    attendeeSetting: createAttendeeSetting(repositories),
    convener,
    editions,
    closingDesk: createClosingDesk({ ...repositories, figures, sources, trees, clock }),
    figures,
    issuedDesk,
    issuedEntries: createIssuedEntries({ ...repositories, issuedDesk, contents }),
    issuerDesk,
    invitationDesk: createInvitationDesk({ ...repositories, issuerDesk, clock }),
    changes: createMeetingChanges({ meetings, accounts, trees, submit: begin }),
    drafting: createMeetingDrafting({ ...repositories, convener, seriesConvener, trees, clock }),
    importer: createImporter({ units, unitChanges, trees, readFile, queue, clock }),
    invitationListing: createInvitationListing({ ...repositories, scope: invitationScope, trees, clock }),
    invitationScope,
    /** How often a room's device may begin a connection check. */
    checkAllowance: createAllowance(CONNECTION_CHECKS, clock),
    /** How often somebody may write or withdraw a conclusion or a task. */
    outcomeWritings: createAllowance(OUTCOME_WRITINGS, clock),
    paperDesk: createPaperDesk({ ...papers, meetings, submit: begin, queue: new PQueue({ concurrency: 1 }) }),
    paperFiles,
    paperKeeping: createKeeping<PaperCountFacts>(
      {
        store: repositories.paperCounts,
        dayOf: ({ day }) => day,
        actions: { entered: 'paper-count.entered', changed: 'paper-count.changed', removed: 'paper-count.removed' },
      },
      { trees, clock },
    ),
    reportKeeping: createKeeping<PeriodicReportFacts>(
      {
        store: repositories.periodicReports,
        dayOf: ({ dueDay }) => dueDay,
        actions: {
          entered: 'periodic-report.entered',
          changed: 'periodic-report.changed',
          removed: 'periodic-report.removed',
        },
      },
      { trees, clock },
    ),
    paperReading: createPaperReading({ ...papers, directory: repositories.directory }),
    overlaps: createOverlaps({ meetings, accounts, access, trees, paperFiles }),
    listKeeping: createListKeeping({ ...repositories, trees, clock }),
    coverageDesk: createCoverageDesk({ ...repositories, trees, clock }),
    quantityDesk: createQuantityDesk({ ...repositories, readableUnits, countedByUnit, trees, clock }),
    participationDesk: createParticipationDesk({ ...repositories, readableUnits }),
    pairing: createPairing(devices, clock),
    replying: createReplying({ ...repositories, submit: begin, replyAllowances }),
    register,
    registerImporter: createRegisterImporter({ ...repositories, readFile, clock }),
    registerListing: createRegisterListing(registerKept),
    registerRecords: createRegisterRecords(registerKept),
    registerDesk: createRegisterKeeping(registerKept),
    hostedKeeping: createHostedKeeping(registerKept),
    sample: createSampleBriefing({ meetings, accounts, trees, convener, clock }),
    roomAdministration: createRoomAdministration({ units, unitChanges, trees, clock }),
    sealKeeping,
    /** How often somebody may have mails of a meeting sent again, or one for trial. */
    sendings: createAllowance(SENDINGS, clock),
    nameKeeping: createNameKeeping({ ...repositories, clock }),
    signIns: createSignInLimits(),
    /** How often somebody may be wrong about the own old password. */
    mistakes: createAllowance(10, clock),
    /** How many passwords an administrator may have generated, for new accounts and for old ones. */
    newPasswords: createAllowance(NEW_PASSWORDS, clock),
    sessions: createSessionDesk({ ...repositories, clock }),
    signingDesk: createSigningDesk({
      ...repositories,
      issuedPapers: createIssuedPapers(repositories.logReading, contents),
      contents,
      slots: createUploadSlots(),
      verifier: createVerifier(),
      sealKeeping,
      clock,
    }),
    tokenDesk: createTokenDesk({ ...repositories, trees, clock }),
    tokenGate: createTokenGate({ ...repositories, readings: createAllowance(READINGS, clock), clock }),
    targetsDesk: createTargetsDesk({ ...repositories, figures, sources, trees, clock }),
    taskDesk: createTaskDesk({ ...repositories, trees, clock }),
    trees,
    seriesConvener,
    workCalendar,
    unitAdministration: createUnitAdministration({ units, unitChanges, trees, authority, queue, clock }),
  };
};
export type Services = ReturnType<typeof createServices>;
