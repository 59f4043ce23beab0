import { closing } from './closing.ts';
import { paperRegisters } from './paper-registers.ts';
import { sheets } from './sheets.ts';
import { registerImport } from './register-import.ts';
import { account } from './account.ts';
import { adminAccounts } from './admin-accounts.ts';
import { adminAudit } from './admin-audit.ts';
import { adminRooms } from './admin-rooms.ts';
import { adminUnits } from './admin-units.ts';
import { adminDevices } from './admin-devices.ts';
import { adminIssuers } from './admin-issuers.ts';
import { adminHolidays } from './admin-holidays.ts';
import { adminMail } from './admin-mail.ts';
import { adminSettings } from './admin-settings.ts';
import { admin } from './admin.ts';
import { agenda } from './agenda.ts';
import { attendance } from './attendance.ts';
import { board } from './board.ts';
import { charge } from './charge.ts';
import { door } from './door.ts';
import { tasks } from './tasks.ts';
import { texts } from './texts.ts';
import { common } from './common.ts';
import { console } from './console.ts';
import { convene } from './convene.ts';
import { desk } from './desk.ts';
import { discussion } from './discussion.ts';
import { documents } from './documents.ts';
import { downloads } from './downloads.ts';
import { enter } from './enter.ts';
import { invitations } from './invitations.ts';
import { meetingDrafts } from './meeting-drafts.ts';
import { meetingLog } from './meeting-log.ts';
import { mailReasons } from './mail-reasons.ts';
import { issuing } from './issuing.ts';
import { mails } from './mails.ts';
import { meetings } from './meetings.ts';
import { minutes } from './minutes.ts';
import { notes } from './notes.ts';
import { outcomes } from './outcomes.ts';
import { participation } from './participation.ts';
import { coverage } from './coverage.ts';
import { quantities } from './quantities.ts';
import { pairing } from './pairing.ts';
import { queue } from './queue.ts';
import { rollCall } from './roll-call.ts';
import { room } from './room.ts';
import { series } from './series.ts';
import { signin } from './signin.ts';
import { signing } from './signing.ts';
import { stage } from './stage.ts';
import { unitImport } from './unit-import.ts';
import { indicators } from './indicators.ts';
import { readiness } from './readiness.ts';
import { register } from './register.ts';
import { reporting } from './reporting.ts';
import { figures } from './figures.ts';
import { targets } from './targets.ts';
import { votes } from './votes.ts';

export const en = {
  account,
  sheets,
  paperRegisters,
  closing,
  registerImport,
  admin,
  adminAccounts,
  adminAudit,
  adminDevices,
  adminIssuers,
  adminHolidays,
  adminMail,
  adminSettings,
  adminRooms,
  adminUnits,
  agenda,
  attendance,
  board,
  charge,
  door,
  tasks,
  texts,
  common,
  console,
  convene,
  desk,
  discussion,
  documents,
  downloads,
  enter,
  invitations,
  meetingDrafts,
  meetingLog,
  mailReasons,
  issuing,
  mails,
  meetings,
  minutes,
  notes,
  outcomes,
  participation,
  coverage,
  quantities,
  pairing,
  queue,
  rollCall,
  room,
  series,
  signin,
  signing,
  stage,
  unitImport,
  indicators,
  readiness,
  register,
  reporting,
  figures,
  targets,
  votes,
} as const;
