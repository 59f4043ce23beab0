import { meetingView, selfView } from '#shared/meeting/views.ts';
import { type PartyId, roomOf } from '#shared/contract/ids.ts';
import type { MediaSource } from '#shared/contract/media.ts';
import type { JoinAnswer } from '#shared/contract/live.ts';
import type { AttendanceRules } from '#shared/contract/settings.ts';
import { CHAIRS_OFFICE } from '#shared/permissions/live.ts';
import type { LiveDeps } from '../ports.ts';
import type { MeetingActor, Told } from '../meeting/actor.ts';
import type { Names } from '../meeting/names.ts';
import type { Seat } from '../meeting/seat.ts';
import type { Seats } from '../meeting/seats.ts';
import { type Tell, boardViewers, everybody } from './audiences.ts';
import { createBoardBroadcast } from './board.ts';
import { createMeetingBroadcast } from './meeting.ts';
import { createSelfBroadcast } from './selves.ts';
import { createTextBroadcast } from './texts.ts';
import { createTotalsBroadcast } from './totals.ts';
import { createVoiceBroadcast } from './voice.ts';

/** Who hears what of one meeting. */
export type Broadcasts = {
  /** All that a seat hears of the meeting at first; from this moment on it hears what changes. */
  begin: (seat: Seat) => Omit<JoinAnswer, 'media'>;
  /** The seat hears nothing any more. */
  end: (seat: Seat) => void;
  follow: (change: Told) => void;
  /** Other thresholds are in force. */
  rulesChanged: () => void;
  /** Others were invited, or are in charge: their names are known now. */
  namesChanged: () => void;
  /** Rooms have become watched, or are watched no more. */
  watchedChanged: () => void;
  /** Somebody has switched its own camera or microphone off, or on again. */
  switchesChanged: () => void;
  /** Who is the loudest now, if anybody is heard. */
  voice: (party: PartyId | null) => void;
  stop: () => void;
};

type BroadcastsDeps = {
  meetingId: string;
  actor: MeetingActor;
  names: Names;
  seats: Seats;
  isWatched: (roomId: string) => boolean;
  rules: () => AttendanceRules;
  tell: Tell;
  clock: LiveDeps['clock'];
};

export const createBroadcasts = (deps: BroadcastsDeps): Broadcasts => {
  const { meetingId, actor, names, seats, isWatched, rules, tell, clock } = deps;
  const [all, office] = [everybody(meetingId), boardViewers(meetingId)];
  const state = () => actor.state;

  const view = () => meetingView(state(), { nameOf: names.nameOf, serverTime: clock(), switchedOff });
  const switchedOff = (party: PartyId, source: MediaSource): boolean =>
    seats.of(party)?.attachment.producers.get(source)?.selfPaused ?? false;
  const meeting = createMeetingBroadcast(view, tell.meeting);
  const selves = createSelfBroadcast(seats, ({ party }) => {
    const roomId = roomOf(party);
    return selfView(state(), party, roomId !== undefined && isWatched(roomId));
  });
  const present = createTotalsBroadcast(state, tell.totals, clock);
  const voice = createVoiceBroadcast(state, tell.voice, clock);
  const texts = createTextBroadcast(state, seats, names);
  const board = createBoardBroadcast({ state, names, rules, tell: tell.board, clock });

  return {
    begin(seat) {
      const seesBoard = CHAIRS_OFFICE.includes(seat.standing);
      seat.connection.listen(seesBoard ? [all, office] : [all]);
      seat.begun = true;
      return {
        view: view(),
        self: selves.begin(seat),
        totals: present.now(),
        board: seesBoard ? board.snapshot() : null,
        texts: texts.begin(seat),
      };
    },
    end: (seat) => seat.connection.unlisten([all, office]),
    follow({ before, after }) {
      meeting.changed();
      selves.follow(before, after);
      present.changed();
      board.changed();
      texts.follow(before, after);
      voice.changed();
    },
    rulesChanged: () => board.changed(),
    namesChanged() {
      meeting.changed();
      board.changed();
    },
    watchedChanged: selves.refresh,
    switchesChanged: () => meeting.changed(),
    voice: voice.heard,
    stop() {
      present.stop();
      board.stop();
      voice.stop();
    },
  };
};
