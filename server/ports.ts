import type { Actor } from '#shared/contract/commands.ts';
import type { MeetingEvent, RecordedEvent } from '#shared/contract/events.ts';
import type { PartyId } from '#shared/contract/ids.ts';
import type { ConsumerOptions, Direction, MediaJoin, MediaProtocol, MediaSource } from '#shared/contract/media.ts';
import type { MeetingSummary } from '#shared/contract/meetings.ts';
import type { RecordedEntry } from '#shared/contract/roll-call.ts';
import type { DtlsParameters, IceParameters, RtpCapabilities, RtpParameters } from '#shared/contract/rtp.ts';
import type { PeerConsumers } from '#shared/contract/sfu.ts';
import type { RosterEntry } from '#shared/contract/views.ts';
import type { Ballot, Box } from '#shared/meeting/ballots.ts';

/**
 * The seams inside the server: what the live meetings need of the store and of the media, as interfaces only. The
 * composition root puts the real ones behind them, tests put others. The failures they name are in `failures.ts`.
 */

/** What one command has led to, when (UTC milliseconds) and by whom. */
export type LogEntry = {
  at: number;
  actor: Actor;
  events: readonly MeetingEvent[];
  /** Put into its box in the same transaction, without a trace of whose it is. */
  ballot?: Ballot;
};

/** The append-only log of all meetings. */
export type EventLog = {
  /**
   * Stores events in one synchronous transaction and gives them their sequence numbers, or throws `LogConflict`
   * where `afterSeq` is not the meeting's last sequence number. What comes in at the same moment shares the transaction:
   * a commit to the disk takes longer than everything else.
   */
  append(meetingId: string, afterSeq: number, entries: readonly LogEntry[]): Promise<RecordedEvent[]>;
  load(meetingId: string): Promise<RecordedEvent[]>;
  /** What lies in the box of the secret vote that is going on. It is emptied for good with `vote.closed`. */
  box(meetingId: string): Promise<Box>;
  /** Hash of the meeting's last row, hexadecimal; '' for a meeting without events. */
  head(meetingId: string): Promise<string>;
};

/** What a live meeting needs to know that does not stand in its log: names. */
export type MeetingDirectory = {
  roster(meetingId: string): Promise<RosterEntry[]>;
  /** A room's line of the roster, invited or not; undefined where there is no such room on the meeting's day. */
  rosterEntry(meetingId: string, roomId: string): Promise<RosterEntry | undefined>;
  /** Name of a room or a person, as it is today or was on a day (`YYYY-MM-DD`); used as label. */
  nameOf(party: PartyId, day?: string): Promise<string>;
  /** Which of these are no units on the meeting's day. */
  unknownUnits(meetingId: string, unitIds: readonly string[]): Promise<string[]>;
  /** Ids of meetings that were open or paused when the server stopped. */
  unfinished(): Promise<string[]>;
};

/** Keeps the register of meetings in step with the log: called after events are stored. */
export type MeetingRegister = {
  onEvents(meetingId: string, events: readonly RecordedEvent[]): Promise<void>;
  summary(meetingId: string): Promise<MeetingSummary | undefined>;
};

/** Names of people in meetings: they stand beside the log, which holds references to them. */
export type PersonalNames = {
  /** Keeps names, and gives their references in the same order. */
  keep(meetingId: string, names: readonly string[]): Promise<string[]>;
  /** The names behind references; null where the name was blanked, nothing where there never was one. */
  namesOf(meetingId: string, refs: readonly string[]): Promise<Map<string, string | null>>;
};

/** What rooms have answered to roll calls, over all meetings. */
export type RollCallAnswers = {
  /** The latest answer that the room gave itself, and when. */
  lastOf(roomId: string): Promise<{ meetingId: string; at: number; entry: RecordedEntry } | undefined>;
};

/** One connection of a party to a meeting's media. */
export type Peer = { meetingId: string; peerId: string };

/** What the media plane tells about a peer. */
export type MediaFacts = {
  /** A transport came up or went down; `at` is when it was last alive. */
  onTransport(fact: Peer & { direction: Direction; connected: boolean; at: number }): void;
  /** These peers' media is gone with its worker or node; attach them again. */
  onPeersLost(fact: { meetingId: string; peerIds: string[]; at: number }): void;
  /** Whose microphone is the loudest on the stage now; null while all are quiet. */
  onVoice(fact: { meetingId: string; peerId: string | null }): void;
  /** A node has registered: meetings without media can be served (again). */
  onAvailable(): void;
};

/** The only way from the server to the SFU. All calls reject with `MediaUnavailable` while no node can be reached. */
export type MediaPlane = {
  /** RTP capabilities of every router; null until a node has registered. */
  rtpCapabilities(): RtpCapabilities | null;
  counts(): { nodes: number; workers: number };
  /** Said again for the same peer it answers what there is. `only`: the one way that is offered, to find out whether it is open. */
  attach(
    peer: Peer,
    party: PartyId,
    rtpCapabilities: RtpCapabilities,
    sends: boolean,
    only?: MediaProtocol,
  ): Promise<MediaJoin>;
  connect(peer: Peer, direction: Direction, dtlsParameters: DtlsParameters): Promise<void>;
  /** New ICE parameters for the same transport. */
  restartIce(peer: Peer, direction: Direction): Promise<IceParameters>;
  detach(peer: Peer): Promise<{ lastSeenAt: number | null }>;
  produce(peer: Peer, source: MediaSource, rtpParameters: RtpParameters, paused: boolean): Promise<string>;
  setPaused(peer: Peer, source: MediaSource, paused: boolean): Promise<void>;
  closeProducer(peer: Peer, source: MediaSource): Promise<PeerConsumers[]>;
  /** `voices`: whether `onVoice` is to be told of the stage's microphones. */
  setStage(
    meetingId: string,
    streams: { peerId: string; source: MediaSource }[],
    voices: boolean,
  ): Promise<PeerConsumers[]>;
  setWatched(peer: Peer, peerIds: string[]): Promise<{ added: ConsumerOptions[]; removed: string[] }>;
  setLayers(peer: Peer, consumerId: string, spatialLayer: number): Promise<void>;
  closeMeeting(meetingId: string): Promise<void>;
  /** Each that is subscribed is told everything, and takes up what concerns its own meetings. */
  subscribe(facts: MediaFacts): void;
};
