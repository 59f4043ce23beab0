import type { z } from 'zod';
import type { BoardRollCall, BoardSweep } from '#shared/contract/roll-call.ts';
import type { BoardComment, SpokenConclusion, Task } from '#shared/contract/outcomes.ts';
import type { PartyId } from '#shared/contract/ids.ts';
import type { Knock } from '#shared/contract/lobby.ts';
import type { LiveAnswer, LiveName } from '#shared/contract/live.ts';
import { errorCode, type Refusal } from '#shared/contract/refusals.ts';
import type { TextMessage } from '#shared/contract/text-messages.ts';
import type { BoardVote } from '#shared/contract/votes.ts';
import type {
  BoardRow,
  BoardSnapshot,
  MeetingView,
  Note,
  RosterEntry,
  SelfView,
  TotalsView,
} from '#shared/contract/views.ts';
import type { LocalMedia } from '../media/local-media.ts';
import type { MediaState } from '../media/media-state.ts';
import type { RemoteStream } from '../media/remote-stream.ts';
import type { Readable } from '../observable/readable.ts';
import type { LivePayload } from './messages.ts';

/** Why somebody stands at the door. */
export const doorCode = errorCode.extract(['waiting-in-lobby', 'lobby-refused', 'expelled']);
export type DoorCode = z.infer<typeof doorCode>;

/** How the session stands with the server. Moments are of this computer's clock. */
export type ConnectionState =
  | { kind: 'connecting' }
  | { kind: 'joined' }
  /** Comes back by itself: nothing is to be done. */
  | { kind: 'reconnecting'; since: number; attempt: number }
  /** Waits to be let in, or was turned away or put out: comes in by itself when the office lets it. */
  | { kind: 'atDoor'; why: DoorCode }
  /** Over, and does not come back by itself. Without a refusal: it was left. */
  | { kind: 'ended'; refusal: Refusal | null };

/** The board of the chair's office, folded from the snapshot and its deltas. Maps are by room id. */
export type BoardState = {
  readonly roster: ReadonlyMap<string, RosterEntry>;
  readonly rows: ReadonlyMap<string, BoardRow>;
  readonly queue: readonly string[];
  readonly notes: readonly Note[];
  /** Who waits at the door, and who was turned away. */
  readonly lobby: readonly Knock[];
  /** The latest ones, going on or over; null before the first. */
  readonly rollCall: BoardRollCall | null;
  readonly sweep: BoardSweep | null;
  /** In the order in which they were opened; the last one may be going on. */
  readonly votes: readonly BoardVote[];
  readonly comments: readonly BoardComment[];
  readonly conclusions: readonly SpokenConclusion[];
  readonly tasks: readonly Task[];
  readonly finishedItems: BoardSnapshot['finishedItems'];
};

/** The messages that a view may send; the session itself sends those that carry the media. */
export type SessionMessage = Exclude<
  LiveName,
  'meeting.join' | 'meeting.leave' | `transport.${string}` | `producer.${string}` | 'consumer.layers' | 'watch.set'
>;

/** One participant's part in a live meeting, from entering to leaving. Knows no React. */
export type LiveSession = {
  readonly meetingId: string;
  readonly connection: Readable<ConnectionState>;
  readonly media: Readable<MediaState>;
  /** Null until joined; while the line is down the last known values stay. */
  readonly meeting: Readable<MeetingView | null>;
  readonly self: Readable<SelfView | null>;
  readonly totals: Readable<TotalsView | null>;
  /** Who is heard now in a discussion; null while nobody is, and in a briefing. */
  readonly voice: Readable<PartyId | null>;
  /** Null for those who do not see the board. */
  readonly board: Readable<BoardState | null>;
  /** Text messages that concern this participant, oldest first. */
  readonly texts: Readable<readonly TextMessage[]>;
  readonly streams: Readable<readonly RemoteStream[]>;
  /** Own camera, microphone and screen. */
  readonly local: Readable<LocalMedia>;
  /** Milliseconds to add to `Date.now()` for the server's time. */
  readonly clockOffset: Readable<number>;
  /** What the server last said that concerns this connection alone, until it is dismissed. */
  readonly notice: Readable<Refusal | null>;
  /** True while the browser does not let sound play before the user has clicked. */
  readonly soundBlocked: Readable<boolean>;

  /** Sends a message and answers what the server answered. Rejects with `RefusalError` or `LineDownError`. */
  send: <N extends SessionMessage>(name: N, payload: LivePayload<N>) => Promise<LiveAnswer<N>>;

  /** The page of thumbnails that is looked at, whole; said again by the session after each reconnecting. */
  setWatched: (roomIds: readonly string[]) => void;
  /** The size in CSS pixels at which a stream is shown: the layer that is received follows it. */
  setSize: (consumerId: string, width: number, height: number) => void;

  /** Own microphone and camera on or off; remembered across reconnecting. */
  setMicrophone: (on: boolean) => void;
  setCamera: (on: boolean) => void;
  /** Asks the browser for a screen, then shares it. Rejects with `RefusalError`; a choice called off is no error. */
  startScreen: () => Promise<void>;
  stopScreen: () => Promise<void>;

  dismissNotice: () => void;
  /** To be called by whoever plays the sound. */
  reportSoundBlocked: (blocked: boolean) => void;
  /** Goes in. Before, nothing happens outside. */
  open: () => void;
  /** Leaves the meeting and ends all that the session started. */
  close: () => void;
};
