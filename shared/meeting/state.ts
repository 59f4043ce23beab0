import type { CorrectionRequest } from '../contract/corrections.ts';
import type { EventOf } from '../contract/events.ts';
import type { PartyId } from '../contract/ids.ts';
import type { KnockReason } from '../contract/lobby.ts';
import type { AgendaItem, MeetingMode, Phase, Standing } from '../contract/meetings.ts';
import type { Conclusion, Task } from '../contract/outcomes.ts';
import type { Replies } from '../invitations/replies.ts';
import type { RecordedEntry, SweepAnswer } from '../contract/roll-call.ts';
import type { VoteChoice, VoteEnd, VoteResult } from '../contract/votes.ts';

/** A party that is in the meeting, or was there a moment ago. */
export type Attendee = {
  standing: Standing;
  /** The paired device of a room; null for people. */
  deviceId: string | null;
  joinedAt: number;
  /** Since when it receives; null while joined without media. */
  presentSince: number | null;
  /** When its presence ended while its place is kept; null while it receives, and before it ever did. */
  lostAt: number | null;
};

/** What stays of a party's presence, also after it has left. */
export type Trace = {
  firstSeenAt: number;
  /** The latest boundary of its presence: no later interval may begin before it. */
  lastSeenAt: number;
  /** First moment of presence since the opening: what makes it late. */
  arrivedAt: number | null;
};

/** A line of the secretary, as last written. */
export type NoteLine = {
  noteId: string;
  /** When it was first written, and who spoke then; a correction keeps both. */
  at: number;
  speakerRoomId: string | null;
  /** The item of the agenda that ran then. */
  itemId: string | null;
  text: string;
  author: PartyId;
};

/** What a room answered, and when. */
export type RollCallAnswer = { entry: RecordedEntry; at: number };

/** A roll call, with the latest answer of each room. */
export type RollCall = {
  readonly rollCallId: string;
  readonly groupId: string | null;
  readonly roomIds: ReadonlySet<string>;
  readonly startedAt: number;
  readonly deadlineAt: number;
  readonly closedAt: number | null;
  readonly answers: ReadonlyMap<string, RollCallAnswer>;
  /** When each room was last told again. */
  readonly reminded: ReadonlyMap<string, number>;
};

/** Calling one room after another. */
export type Sweep = {
  readonly roomIds: readonly string[];
  readonly startedAt: number;
  /** The room that is called now. */
  readonly current: string | null;
  readonly answers: ReadonlyMap<string, { answer: SweepAnswer; note: string; at: number }>;
  readonly ended: boolean;
};

/** A question that was put to the vote. */
export type Vote = {
  readonly voteId: string;
  readonly question: string;
  readonly choices: readonly VoteChoice[];
  readonly secret: boolean;
  readonly quorum: number;
  /** Who may vote, whether the line holds or not. */
  readonly roomIds: ReadonlySet<string>;
  readonly openedAt: number;
  readonly deadlineAt: number | null;
  /** Who has voted and when; for what, only in an open vote. */
  readonly cast: ReadonlyMap<string, { choiceId: string | null; at: number }>;
  readonly closed: { at: number; reason: VoteEnd; result: VoteResult } | null;
  /** Whether everybody sees its result. */
  readonly shown: boolean;
};

/** How far the meeting has come through its agenda. */
export type AgendaCourse = {
  /** Since when the clock of the running item runs; it stands while the meeting is paused. */
  readonly running: { readonly itemId: string; readonly since: number | null } | null;
  /** Milliseconds spent at each item, without what has passed since `running.since`. */
  readonly spentMs: ReadonlyMap<string, number>;
};

/** Something that can be taken back, and be written again where it stood. */
type Withdrawable<T> = T & { readonly withdrawn: boolean };
/** When it was first written, and who spoke then, a room or whoever hosted; null when nobody could. */
export type ConclusionLine = Withdrawable<Conclusion> & { readonly at: number; readonly speaker: PartyId | null };
export type TaskLine = Withdrawable<Task>;

/** A written comment of a room. */
export type CommentLine = EventOf<'comment.sent'>['payload'] & { readonly at: number };

/** Somebody at the door. */
export type Waiting = {
  readonly knockId: string;
  readonly party: PartyId;
  readonly reason: KnockReason;
  readonly device: string | null;
  readonly at: number;
  readonly status: 'waiting' | 'admitted' | 'refused';
};

/** A text message as it was sent. */
export type TextLine = EventOf<'text.sent'>['payload'] & { readonly at: number; readonly author: PartyId };

/** What the figures see of a meeting; as it was convened, unless it was classified anew. */
export type HostedFigures = Readonly<Omit<EventOf<'meeting.reclassified'>['payload'], 'reason'>>;

/** What somebody said became of a meeting. */
export type Settled = Readonly<Omit<EventOf<'meeting.settled'>['payload'], 'reason'>>;

/** The room that speaks. */
export type Floor = { roomId: string; since: number; endsAt: number | null };

/**
 * A meeting as its log tells it. Immutable: `apply` returns a new one, sharing what has not changed, so that a view can
 * be compared by reference.
 */
export type MeetingState = {
  readonly id: string;
  readonly seq: number;
  readonly phase: Phase;
  readonly secret: boolean;
  readonly title: string;
  /** As last laid down; null before convening, and of a secret meeting. */
  readonly facts: EventOf<'meeting.changed'>['payload'] | null;
  /** How it counts in the figures; null where `facts` are. */
  readonly figures: HostedFigures | null;
  /** What became of it where it was not opened here; null while nobody has said. */
  readonly settled: Settled | null;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly chairId: string | null;
  readonly secretaryId: string | null;
  readonly deputyId: string | null;
  readonly agenda: readonly AgendaItem[];
  readonly invited: ReadonlySet<string>;
  /** The latest reply of each invited room that has given one. */
  readonly replies: Replies;
  /** When its time was last laid down anew; null where it stands as it was convened. Replies from before are asked for again. */
  readonly movedAt: number | null;
  /** Why it was postponed or cancelled; null while it is to take place. */
  readonly calledOffReason: string | null;
  readonly openedAt: number | null;
  readonly endedAt: number | null;
  /** How many versions of the minutes and of the notice have been issued. */
  readonly issuedMinutes: number;
  readonly issuedNotices: number;
  /** The latest version of the notice stands: none is being written. */
  readonly noticeStands: boolean;
  readonly pausedMs: number;
  readonly pausedSince: number | null;
  readonly attendees: ReadonlyMap<PartyId, Attendee>;
  readonly traces: ReadonlyMap<PartyId, Trace>;
  /** Raised hands in order. */
  readonly queue: readonly string[];
  readonly onDeck: string | null;
  readonly floor: Floor | null;
  readonly muted: ReadonlySet<string>;
  readonly presenter: PartyId | null;
  readonly notes: readonly NoteLine[];
  readonly mode: MeetingMode;
  /** The chair has handed the meeting over to the deputy, and is perhaps still there. */
  readonly handedOver: boolean;
  readonly expelled: ReadonlySet<PartyId>;
  /** Rooms that were not invited, and were let in. */
  readonly guests: ReadonlySet<string>;
  readonly lobby: ReadonlyMap<string, Waiting>;
  /** In the order in which they were started; the last one may be going on. */
  readonly rollCalls: readonly RollCall[];
  /** The latest one. */
  readonly sweep: Sweep | null;
  readonly texts: readonly TextLine[];
  /** Of the attendance sheet, the latest for each room and field (`correctionKey`). */
  readonly corrections: ReadonlyMap<string, CorrectionRequest>;
  readonly course: AgendaCourse;
  /** In the order in which they were opened; the last one may be going on. */
  readonly votes: readonly Vote[];
  readonly comments: readonly CommentLine[];
  /** In the order in which they were first written, withdrawn ones included. */
  readonly conclusions: readonly ConclusionLine[];
  readonly tasks: readonly TaskLine[];
  /** By paper: its newest version, 0 where it is not sent over the network. */
  readonly papers: ReadonlyMap<string, PaperState>;
};

export type PaperState = { readonly version: number; readonly withdrawn: boolean };

/** Under which a room's corrections of one field replace each other. */
export const correctionKey = ({ roomId, correction }: CorrectionRequest): string => `${roomId}/${correction.field}`;

/** The state before the first event. */
export const emptyMeeting = (id: string): MeetingState => ({
  id,
  seq: 0,
  phase: 'draft',
  secret: false,
  title: '',
  facts: null,
  figures: null,
  settled: null,
  startsAt: 0,
  endsAt: 0,
  chairId: null,
  secretaryId: null,
  deputyId: null,
  agenda: [],
  invited: new Set(),
  replies: new Map(),
  movedAt: null,
  calledOffReason: null,
  openedAt: null,
  endedAt: null,
  issuedMinutes: 0,
  issuedNotices: 0,
  noticeStands: false,
  pausedMs: 0,
  pausedSince: null,
  attendees: new Map(),
  traces: new Map(),
  queue: [],
  onDeck: null,
  floor: null,
  muted: new Set(),
  presenter: null,
  notes: [],
  mode: 'briefing',
  handedOver: false,
  expelled: new Set(),
  guests: new Set(),
  lobby: new Map(),
  rollCalls: [],
  sweep: null,
  texts: [],
  corrections: new Map(),
  course: { running: null, spentMs: new Map() },
  votes: [],
  comments: [],
  conclusions: [],
  tasks: [],
  papers: new Map(),
});
