import { LIVE_PHASES } from '#shared/meeting/decision.ts';
import { openRollCall } from '#shared/meeting/roll-calls.ts';
import type { Tell } from '../broadcast/audiences.ts';
import { type Broadcasts, createBroadcasts } from '../broadcast/broadcasts.ts';
import { type MeetingMedia, createMeetingMedia } from '../media/meeting-media.ts';
import { answerTheDoor } from '../door/answers.ts';
import { type Door, createDoor } from '../door/door.ts';
import type { LiveDeps } from '../ports.ts';
import { type Grace, createGrace } from '../presence/grace.ts';
import { type MeetingActor, type Told, loadActor } from './actor.ts';
import { createFloorTimer } from './floor-timer.ts';
import { type Names, loadNames, partiesIn } from './names.ts';
import { createRollCallTimer } from './roll-call-timer.ts';
import { type Seats, createSeats } from './seats.ts';
import { createVoteTimer } from './vote-timer.ts';

/** A meeting that people are in, or that is open: its actor, and all that follows from what the actor decides. */
export type LiveMeeting = {
  readonly id: string;
  readonly actor: MeetingActor;
  readonly names: Names;
  readonly seats: Seats;
  readonly grace: Grace;
  readonly door: Door;
  readonly media: MeetingMedia;
  readonly broadcasts: Broadcasts;
  /** Whether people can be in it: convened, open or paused. */
  readonly isLive: boolean;
  /** Whether nobody would miss it in memory; its log has everything. */
  readonly isIdle: boolean;
  /** Other thresholds are in force from now on. */
  rulesChanged: () => Promise<void>;
  /** Others were invited, or are in charge, and the register knows of it. */
  namesChanged: () => Promise<void>;
  /** Stops its clocks. */
  stop: () => void;
};

export type LiveMeetingDeps = Omit<
  LiveDeps,
  'io' | 'identify' | 'isSignedIn' | 'standing' | 'mayBeDeputy' | 'lastAlive'
> & {
  tellOf: (meetingId: string) => Tell;
};

/** Takes a meeting up from its log. */
export const loadLiveMeeting = async (meetingId: string, deps: LiveMeetingDeps): Promise<LiveMeeting> => {
  const { directory, media: plane, clock, tellOf } = deps;
  const logger = deps.logger.child({ meetingId });
  const actor = await loadActor(meetingId, { ...deps, logger });
  const names = await loadNames(directory, meetingId);
  await names.learn(partiesIn(actor.state));
  await Promise.all([...actor.state.guests].map(names.learnRoom));

  let rules = await deps.rules();
  const seats = createSeats();
  const grace = createGrace();
  const door = createDoor();
  const media: MeetingMedia = createMeetingMedia({
    meetingId,
    actor,
    seats,
    media: plane,
    watchedChanged: () => broadcasts.watchedChanged(),
    clock,
    logger,
  });
  const { isWatched } = media.watching;
  const broadcasts = createBroadcasts({
    meetingId,
    actor,
    names,
    seats,
    isWatched,
    rules: () => rules,
    tell: tellOf(meetingId),
    clock,
  });
  const floorTimer = createFloorTimer((roomId) => {
    void actor.submit({ type: 'floor.expire', payload: { roomId } }, 'system');
  }, clock);

  const rollCallTimer = createRollCallTimer((rollCallId) => {
    void actor.submit({ type: 'rollCall.expire', payload: { rollCallId } }, 'system');
  }, clock);

  const voteTimer = createVoteTimer((voteId) => {
    void actor.submit({ type: 'vote.expire', payload: { voteId } }, 'system');
  }, clock);

  const isLive = ({ phase }: Told['after']): boolean => LIVE_PHASES.includes(phase);

  /** Streams first: when the floor is given, the room is to be heard before 600 screens have been told. */
  const follow = (change: Told): void => {
    const isOver = isLive(change.before) && !isLive(change.after);
    if (isOver) void media.close();
    else media.changed();
    floorTimer.follow(change.after);
    rollCallTimer.follow(change.after);
    voteTimer.follow(change.after);
    broadcasts.follow(change);
    answerTheDoor(meetingId, door, change);
  };
  actor.tell(follow);
  floorTimer.follow(actor.state);
  rollCallTimer.follow(actor.state);
  voteTimer.follow(actor.state);

  return {
    id: meetingId,
    actor,
    names,
    seats,
    grace,
    door,
    media,
    broadcasts,
    get isLive() {
      return isLive(actor.state);
    },
    get isIdle() {
      const { phase } = actor.state;
      if (openRollCall(actor.state)) return false;
      const isEmpty = seats.size === 0 && grace.size === 0 && door.size === 0;
      return isEmpty && !actor.owes && phase !== 'open' && phase !== 'paused';
    },
    async rulesChanged() {
      rules = await deps.rules();
      broadcasts.rulesChanged();
    },
    async namesChanged() {
      await names.reload();
      await names.learn(partiesIn(actor.state));
      broadcasts.namesChanged();
    },
    stop() {
      grace.stop();
      door.stop();
      floorTimer.stop();
      rollCallTimer.stop();
      voteTimer.stop();
      broadcasts.stop();
      media.stop();
    },
  };
};
