import type { Logger } from 'pino';
import type { DefaultEventsMap, Server, Socket } from 'socket.io';
import type { Principal } from '#shared/contract/accounts.ts';
import type { Actor, Command } from '#shared/contract/commands.ts';
import type { ClientToServerEvents, ServerToClientEvents } from '#shared/contract/live.ts';
import type { PartyId } from '#shared/contract/ids.ts';
import type { Locale } from '#shared/contract/locale.ts';
import type { Standing } from '#shared/contract/meetings.ts';
import type { ErrorCode } from '#shared/contract/refusals.ts';
import type { AttendanceRules } from '#shared/contract/settings.ts';
import type {
  EventLog,
  MediaPlane,
  MeetingDirectory,
  MeetingRegister,
  PersonalNames,
  RollCallAnswers,
} from '../ports.ts';

/** Somebody signed in, and the session by which that is known. */
export type SignedIn = { principal: Principal; sessionId: string };

/** Who is at the other end of a connection, found out at its handshake. */
export type Identity = SignedIn & { locale: Locale; installationId: string | null };

/** Socket.io's default namespace, typed by the table of live messages. The SFU nodes' namespace is none of its business. */
export type LiveServer = Server<ClientToServerEvents, ServerToClientEvents, DefaultEventsMap, Identity>;
export type LiveSocket = Socket<ClientToServerEvents, ServerToClientEvents, DefaultEventsMap, Identity>;

/** Everything the live meetings need; the composition root hands it over. */
export type LiveDeps = {
  io: LiveServer;
  log: EventLog;
  directory: MeetingDirectory;
  register: MeetingRegister;
  personalNames: PersonalNames;
  rollCallAnswers: RollCallAnswers;
  media: MediaPlane;
  /** Who opens a connection, from the header `Cookie` of its handshake; null where nobody is signed in. */
  identify: (handshake: { cookie: string | undefined }) => Promise<SignedIn | null>;
  /** Whether this session still stands; being connected counts as using it. */
  isSignedIn: (sessionId: string) => Promise<boolean>;
  /** What a principal may do in a meeting; null where it may not enter. */
  standing: (principal: Principal, meetingId: string) => Promise<Standing | null>;
  /** Whether somebody can be named deputy in a meeting. */
  mayBeDeputy: (accountId: string, meetingId: string) => Promise<boolean>;
  /**
   * When this server was last known to run before it was started, UTC milliseconds; null where nobody kept a record.
   * An outage is taken to begin then, or at a meeting's last event where that is later.
   */
  lastAlive: () => Promise<number | null>;
  /** The thresholds in force: how long the place of a lost party is kept, and who is late. */
  rules: () => Promise<AttendanceRules>;
  /** UTC milliseconds. */
  clock: () => number;
  logger: Logger;
};

/** What came of a command: the events are stored, or nothing has changed. */
export type Outcome = { ok: true } | { ok: false; code: ErrorCode };

/** The live meetings of this server. */
export type Live = {
  /** Meetings that are open or paused. */
  openMeetings: () => number;
  /** Whether a party is in a meeting now. */
  isPresent: (meetingId: string, party: PartyId) => boolean;
  /** Once at the start, before connections are taken: goes on with the meetings that a stop interrupted. */
  resume: () => Promise<void>;
  /**
   * Gives a command to a meeting's own actor in the name of somebody who need not be there. The permission table has let it
   * through; the register hears what came of it through its port.
   */
  submit: (meetingId: string, command: Command, actor: Actor) => Promise<Outcome>;
  /** Other thresholds are in force from now on: the boards tell who is late by them. */
  rulesChanged: () => Promise<void>;
  /** Tells these connections why they are over, and ends them: signed out, device revoked. */
  endConnections: (whose: (who: Identity) => boolean, code: ErrorCode) => Promise<void>;
  /** Ends all connections without touching the log: the meetings go on when the server is back. */
  close: () => Promise<void>;
};
