import type { Logger } from 'pino';
import type { Boot } from '#shared/contract/boot.ts';
import { accountRoutes } from './accounts/routes.ts';
import type { ContentStore } from './documents/content-store.ts';
import type { Papers } from './papers/papers.ts';
import { archiveRoutes } from './archive/routes.ts';
import { attendanceRoutes } from './attendance/routes.ts';
import { auditRoutes } from './audit/routes.ts';
import { documentRoutes } from './documents/routes.ts';
import { changeRoutes } from './convening/change-routes.ts';
import { overlapRoutes } from './convening/overlap-routes.ts';
import { workCalendarRoutes } from './convening/work-calendar-routes.ts';
import { seriesRoutes } from './convening/series-routes.ts';
import { meetingDraftRoutes } from './convening/draft-routes.ts';
import { healthRoutes } from './health/routes.ts';
import type { Endpoints } from './http/endpoint.ts';
import { deviceRoutes } from './identity/device-routes.ts';
import { identityRoutes } from './identity/routes.ts';
import { pairingRoutes } from './identity/pairing-routes.ts';
import { savedListRoutes } from './invitations/list-routes.ts';
import { invitationRoutes } from './invitations/routes.ts';
import type { Live } from './live/index.ts';
import type { Post } from './mail/post.ts';
import { mailRoutes } from './mail/routes.ts';
import { invitationPaperRoutes } from './papers/invitation-routes.ts';
import { issuerRoutes } from './papers/issuer-routes.ts';
import { meetingLogRoutes } from './meeting-log/routes.ts';
import { minutesRoutes } from './minutes/routes.ts';
import { minutesDesks } from './minutes/desks.ts';
import { issuingRoutes } from './minutes/issuing-routes.ts';
import { registerRoutes } from './register/routes.ts';
import { meetingRoutes } from './meetings/routes.ts';
import { operatorRoutes } from './operator/routes.ts';
import { indicatorRoutes } from './targets/indicator-routes.ts';
import { boardRoutes } from './targets/board-routes.ts';
import { coverageRoutes } from './coverage/routes.ts';
import { participationRoutes } from './participation/routes.ts';
import { unitAdministrationRoutes } from './org/administration/routes.ts';
import { importRoutes } from './org/import/routes.ts';
import { orgRoutes } from './org/routes.ts';
import { outcomeRoutes } from './outcomes/routes.ts';
import type { MediaPlane } from './ports.ts';
import { createCheckDesk } from './readiness/check-desk.ts';
import { roomRoutes } from './readiness/room-routes.ts';
import { createRooms } from './readiness/rooms.ts';
import { checkRoutes } from './readiness/check-routes.ts';
import type { RunningChecks } from './readiness/running-checks.ts';
import type { Services } from './services.ts';
import { exportRoutes } from './reporting/exports/routes.ts';
import { listExportRoutes } from './reporting/exports/list-routes.ts';
import { reportRunRoutes } from './reporting/runs/routes.ts';
import type { Reporting } from './reporting/reporting.ts';
import { accessRoutes } from './reporting/access/routes.ts';
import { readApiRoutes } from './reporting/api/routes.ts';
import { paperRegisterRoutes } from './paper-registers/routes.ts';
import { closingRoutes } from './targets/closing-routes.ts';
import { registerImportRoutes } from './register/import/routes.ts';
import { signingRoutes } from './signing/routes.ts';
import { sealRoutes } from './signing/seal/routes.ts';
import { trustRootRoutes } from './signing/trust-routes.ts';
import { settingsRoutes } from './settings/routes.ts';
import type { Repositories } from './store/repositories.ts';
import type { Reminding } from './tasks/reminding.ts';
import { taskRoutes } from './tasks/routes.ts';
import type { StoreTrouble } from './store/trouble.ts';

type Deps = {
  repositories: Repositories;
  services: Services;
  live: Live;
  media: MediaPlane;
  runningChecks: RunningChecks;
  storeTrouble: () => StoreTrouble | null;
  papers: Papers;
  contents: ContentStore;
  post: Post;
  reminding: Reminding;
  reporting: Reporting;
  boot: () => Boot;
  uptimeMs: () => number;
  secureCookies: boolean;
  clock: () => number;
  logger: Logger;
};

/** Every route of the server, by aggregate. */
export const allRoutes = (endpoints: Endpoints, deps: Deps): void => {
  const {
    repositories,
    services,
    live,
    media,
    runningChecks,
    storeTrouble,
    papers,
    contents,
    post,
    reminding,
    reporting,
    boot,
    uptimeMs,
    secureCookies,
    clock,
    logger,
  } = deps;
  healthRoutes(endpoints, {
    version: boot().version,
    uptimeMs,
    storeTrouble,
    media,
    openMeetings: () => live.openMeetings(),
    boot,
  });
  identityRoutes(endpoints, {
    ...services,
    accounts: repositories.accounts,
    devices: repositories.devices,
    secureCookies,
    clock,
    disconnect: async (whose) => live.endConnections(whose, 'not-signed-in'),
  });
  pairingRoutes(endpoints, {
    ...services,
    devices: repositories.devices,
    units: repositories.units,
    clock,
    unpaired: async (roomId) =>
      live.endConnections(
        ({ principal }) => principal.kind === 'room' && principal.roomId === roomId,
        'device-revoked',
      ),
  });
  deviceRoutes(endpoints, {
    ...services,
    ...repositories,
    clock,
    revoked: async (deviceId) =>
      live.endConnections(
        ({ principal }) => principal.kind === 'room' && principal.deviceId === deviceId,
        'device-revoked',
      ),
  });
  settingsRoutes(endpoints, { ...services, ...repositories, rulesChanged: live.rulesChanged, clock });
  workCalendarRoutes(endpoints, services);
  sealRoutes(endpoints, services);
  trustRootRoutes(endpoints, { ...repositories, ...services, clock });
  orgRoutes(endpoints, { ...services, accounts: repositories.accounts, clock });
  unitAdministrationRoutes(endpoints, services);
  importRoutes(endpoints, { ...services, units: repositories.units, clock });
  meetingRoutes(endpoints, { ...repositories, ...services });
  invitationRoutes(endpoints, { ...services, papers });
  savedListRoutes(endpoints, services);
  changeRoutes(endpoints, services);
  meetingDraftRoutes(endpoints, services);
  overlapRoutes(endpoints, services);
  seriesRoutes(endpoints, services);
  attendanceRoutes(endpoints, { papers, submit: live.submit });
  outcomeRoutes(endpoints, { ...services, ...repositories, papers, submit: live.submit });
  documentRoutes(endpoints, services);
  archiveRoutes(endpoints, { ...services, papers });
  issuerRoutes(endpoints, services);
  invitationPaperRoutes(endpoints, { ...services, papers });
  const desks = minutesDesks({ ...repositories, ...services, papers, contents, submit: live.submit, clock });
  minutesRoutes(endpoints, desks);
  issuingRoutes(endpoints, { ...services, ...desks });
  meetingLogRoutes(endpoints, { ...repositories, papers });
  signingRoutes(endpoints, services);
  closingRoutes(endpoints, services);
  paperRegisterRoutes(endpoints, { ...repositories, ...services });
  registerImportRoutes(endpoints, services);
  registerRoutes(endpoints, services);
  taskRoutes(endpoints, { ...services, reminding });
  mailRoutes(endpoints, { ...repositories, ...services, post });
  boardRoutes(endpoints, services);
  indicatorRoutes(endpoints, services);
  participationRoutes(endpoints, services);
  coverageRoutes(endpoints, services);
  accountRoutes(endpoints, { repositories, services, disconnect: live.endConnections, clock });
  auditRoutes(endpoints, { ...repositories, ...services, clock });
  accessRoutes(endpoints, services);
  exportRoutes(endpoints, reporting);
  listExportRoutes(endpoints, reporting);
  reportRunRoutes(endpoints, reporting);
  readApiRoutes(endpoints, { ...repositories, ...services, ...reporting, version: boot().version, clock });
  const checkDesk = createCheckDesk({ ...repositories, runningChecks, clock });
  roomRoutes(endpoints, { rooms: createRooms({ ...repositories, ...services, clock }) });
  checkRoutes(endpoints, { ...services, runningChecks, checkDesk });
  operatorRoutes(endpoints, { ...repositories, ...services, isPresent: live.isPresent, clock, logger });
};
