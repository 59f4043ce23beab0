import { attendanceReport, type AttendanceReport } from '#shared/contract/attendance.ts';
import { roomParty } from '#shared/contract/ids.ts';
import { enterMeeting, pair, signIn } from '../pages/entrance.ts';
import { chooseLanguage } from '../pages/language.ts';
import { readFirstStart } from './first-start.ts';
import { startGiaoban, type Giaoban } from './giaoban.ts';
import { SIGNATURES } from './media-files.ts';
import { readLog, type LoggedEvent } from './meeting-log.ts';
import { createNetwork, type Line } from './netns.ts';
import { startParticipant, type Participant } from './participant.ts';
import { followPeerConnections } from './peer-connections.ts';
import { expectShown } from './seen.ts';
import { partyOf } from './session.ts';

export const PHONE = '0243 999 8888';
const TITLE = 'Giao ban trực tuyến toàn thành phố';

/** A room whose browser has a line of its own. */
export type RoomOnLine = Participant & { line: Line; roomId: string; party: string; enter: () => Promise<void> };

/** A briefing whose chair is on this machine, and whose rooms come by lines that can fail. */
export type BriefingOnLines = {
  giaoban: Giaoban;
  chair: Participant;
  chairParty: string;
  rooms: RoomOnLine[];
  open: () => Promise<void>;
  end: () => Promise<void>;
  attendance: () => Promise<AttendanceReport>;
  /** What stands in the meeting's log, in order. */
  log: () => LoggedEvent[];
  close: () => Promise<void>;
};

type Language = 'vi' | 'en';
const ROOM_COLOURS = [SIGNATURES.green, SIGNATURES.blue];

/** Starts a server, its chair, and a room for each language; the rooms are paired and have not entered yet. */
export async function startBriefingOnLines(languages: readonly Language[]): Promise<BriefingOnLines> {
  const undo: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    for (const step of undo.toReversed()) await step();
  };
  try {
    return { ...(await start(languages, undo)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function start(
  languages: readonly Language[],
  undo: (() => Promise<void>)[],
): Promise<Omit<BriefingOnLines, 'close'>> {
  const network = await createNetwork();
  undo.push(network.close);
  const giaoban = await startGiaoban([], {
    HOST: '0.0.0.0',
    MEDIA_LISTEN_IP: '0.0.0.0',
    MEDIA_ANNOUNCED_ADDRESS: network.address,
    SUPPORT_PHONE: PHONE,
  });
  undo.push(giaoban.stop);
  const first = readFirstStart(giaoban.output());
  const origin = `http://${network.address}:${new URL(giaoban.url).port}`;

  const chair = await startParticipant(SIGNATURES.red, { width: 1366, height: 768 });
  undo.push(chair.close);
  await signIn(chair.page, giaoban.url, 'chutich', first.password('chutich'));

  const rooms: RoomOnLine[] = [];
  for (const [index, locale] of languages.entries()) {
    const line = await network.addLine();
    const signature = ROOM_COLOURS[index % ROOM_COLOURS.length] ?? SIGNATURES.green;
    const room = await startParticipant(signature, { width: 1280, height: 720, locale, away: { line, origin } });
    undo.push(room.close);
    await followPeerConnections(room.page);
    await pair(room.page, origin, first.codes[index]?.code ?? '');
    await chooseLanguage(room.page, locale);
    const roomId = await partyOf(room.page, 'room');
    rooms.push({
      ...room,
      line,
      roomId,
      party: roomParty(roomId),
      enter: () => enterMeeting(room.page, origin, TITLE),
    });
  }

  const meetingId = (): string => new URL(chair.page.url()).pathname.split('/')[2] ?? '';
  return {
    giaoban,
    chair,
    chairParty: `account:${await partyOf(chair.page, 'account')}`,
    rooms,
    open: async () => {
      await enterMeeting(chair.page, giaoban.url, TITLE);
      await chair.page.locator('[data-testid="open-meeting"]').click();
      await expectShown(chair.page, '[data-testid="phase"][data-phase="open"]');
    },
    end: async () => {
      await chair.page.locator('[data-testid="end-meeting"]').click();
      await chair.page.locator('[data-testid="confirm-end"]').click();
      await expectShown(chair.page, '[data-testid="meeting-over"]');
    },
    log: () => readLog(giaoban.dataDir, meetingId()),
    attendance: async () => {
      const raw: unknown = await chair.page.evaluate(async (id) => {
        const response = await fetch(`/api/meetings/${id}/attendance`);
        const body: unknown = await response.json();
        return body;
      }, meetingId());
      return attendanceReport.parse(raw);
    },
  };
}
