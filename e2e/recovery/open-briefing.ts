import type { Page } from 'puppeteer';
import type { AttendanceReport } from '#shared/contract/attendance.ts';
import { attendanceReport } from '#shared/contract/attendance.ts';
import { accountParty, roomParty, type PartyId } from '#shared/contract/ids.ts';
import { enterMeeting, pair, signIn } from '../pages/entrance.ts';
import { stageVideo } from '../pages/streams.ts';
import { readFirstStart, type FirstStart } from '../support/first-start.ts';
import type { Giaoban } from '../support/giaoban.ts';
import { openKeptLog, type KeptLog } from '../support/kept-log.ts';
import { SIGNATURES, type Signature } from '../support/media-files.ts';
import { startParticipant, type Participant } from '../support/participant.ts';
import { expectShown, expectToSee } from '../support/seen.ts';
import { partyOf } from '../support/session.ts';

const TITLE = 'Giao ban trực tuyến toàn thành phố';
const DESK = { width: 1366, height: 768 };
const ROOM = { width: 1280, height: 720 };

/** A party in a browser of its own. */
export type Present = Participant & { party: PartyId };

/** The sample briefing, open, with its chair in red, a room in green, and where wished a second room in blue. */
export type OpenBriefing = {
  meetingId: string;
  first: FirstStart;
  chair: Present;
  rooms: readonly Present[];
  log: KeptLog;
  /** The attendance as it stands now. */
  report: () => Promise<AttendanceReport>;
  close: () => Promise<void>;
};

/** Opens the sample briefing in browsers; the rooms see the chair. */
export async function openBriefing(giaoban: Giaoban, roomCount: 1 | 2): Promise<OpenBriefing> {
  const { url } = giaoban;
  const first = readFirstStart(giaoban.output());
  const colours: readonly Signature[] = [SIGNATURES.green, SIGNATURES.blue].slice(0, roomCount);
  const [inChair, ...inRooms] = await Promise.all([
    startParticipant(SIGNATURES.red, DESK),
    ...colours.map((colour) => startParticipant(colour, ROOM)),
  ]);
  await signIn(inChair.page, url, 'chutich', first.password('chutich'));
  const chair = { ...inChair, party: accountParty(await partyOf(inChair.page, 'account')) };
  const rooms: Present[] = [];
  for (const [index, room] of inRooms.entries()) {
    await pair(room.page, url, first.codes[index]?.code ?? '');
    rooms.push({ ...room, party: roomParty(await partyOf(room.page, 'room')) });
  }
  for (const { page } of [chair, ...rooms]) await enterMeeting(page, url, TITLE);
  const meetingId = new URL(chair.page.url()).pathname.split('/')[2] ?? '';
  await chair.page.locator('[data-testid="open-meeting"]').click();
  for (const { page } of rooms) await expectToSee(page, stageVideo(chair.party), 'red');
  return {
    meetingId,
    first,
    chair,
    rooms,
    log: openKeptLog(giaoban.dataDir, meetingId),
    report: async () => attendanceReport.parse(await jsonAt(chair.page, `/api/meetings/${meetingId}/attendance`)),
    close: async () => {
      await Promise.all([inChair, ...inRooms].map((participant) => participant.close()));
    },
  };
}

/** The chair gives the floor to the room that has raised its hand, for ten minutes. */
export async function giveFloor({ chair }: OpenBriefing, room: Present): Promise<void> {
  await room.page.locator('[data-testid="raise-hand"]').click();
  await chair.page.locator('[aria-labelledby="time-limit-label"] input[value="600"] + label').click();
  await chair.page.locator('[data-testid="queue-item"] [data-testid="give-floor"]').click();
  await expectShown(room.page, '[data-testid="speaking"]');
}

/** What an address of the server answers to a page's user, as JSON. */
export const jsonAt = (page: Page, path: string): Promise<unknown> =>
  page.evaluate(async (wanted): Promise<unknown> => (await fetch(wanted)).json(), path);
