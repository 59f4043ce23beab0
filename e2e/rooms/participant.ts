import type { ConsumerOptions, MediaJoin } from '#shared/contract/media.ts';
import type { JoinAnswer } from '#shared/contract/live.ts';
import type { RtpCapabilities } from '#shared/contract/rtp.ts';
import type { MeetingView, SelfView } from '#shared/contract/views.ts';
import { roomOf } from '#shared/contract/ids.ts';
import { Arrivals } from './arrivals.ts';
import { ours, payloadTypes } from './capabilities.ts';
import type { Duties } from './duties.ts';
import type { Fixture } from './fixture.ts';
import { LiveSocket } from './live-socket.ts';
import { simulatedEntry, unanswered } from './roll-call.ts';
import { simulatedVote } from './vote.ts';
import { Receiver } from './receiver.ts';
import { Sender } from './sender.ts';
import { Serial } from './serial.ts';

/** How a simulated party is set up. */
export type ParticipantOptions = {
  name: string;
  url: string;
  meetingId: string;
  cookie: string;
  routerCapabilities: RtpCapabilities;
  fixture: Fixture;
  duties: Duties;
};

/** A simulated party in a meeting: the live contract, real media in, and a recording out when it is its turn. */
export class Participant {
  readonly live: LiveSocket;
  arrivals = new Arrivals(Date.now());
  meeting: MeetingView | undefined;
  self: SelfView | undefined;
  joined = false;
  readonly #options: ParticipantOptions;
  readonly #serial: Serial;
  #receiver: Receiver | undefined;
  #sender: Sender | undefined;
  #told: string | undefined;
  #voted: string | undefined;
  #sending = new Set<'camera' | 'microphone'>();
  #onView: (view: MeetingView) => void = () => undefined;

  constructor(options: ParticipantOptions) {
    this.#options = options;
    this.#serial = new Serial((error) => console.error(`${options.name}: ${error.message}`));
    this.live = new LiveSocket(options.url, options.meetingId, options.cookie);
    this.live.on('media.consumers', ({ added, removed }) => this.#serial.run(() => this.#take(added, removed)));
    this.live.on('media.offer', (media) =>
      this.#serial.run(async () => {
        await this.#build(media);
        await this.#followDuties();
      }),
    );
    this.live.on('view.meeting', (view) => this.#see(view));
    this.live.on('view.self', (self) => {
      this.self = self;
      this.#answerRollCall(self);
      this.#vote();
      this.#serial.run(() => this.#followDuties());
    });
    this.live.on('connection.ended', (refusal) => {
      console.error(`${options.name}: ${refusal.message}`);
      this.joined = false;
    });
    this.live.onDisconnect(() => (this.joined = false));
    // The socket comes back by itself; being in the meeting again is ours to do, as in a browser.
    this.live.onReconnect(() => {
      this.#enter().catch((error: unknown) => console.error(`${options.name}: ${String(error)}`));
    });
  }

  /** Enters the meeting; its times count from the question. */
  async join(): Promise<JoinAnswer> {
    await this.live.connect();
    this.arrivals = new Arrivals(Date.now());
    return this.#enter();
  }

  async #enter(): Promise<JoinAnswer> {
    const answer = await this.live.ask('meeting.join', { rtpCapabilities: ours(this.#options.routerCapabilities) });
    this.joined = true;
    this.self = answer.self;
    this.#answerRollCall(answer.self);
    this.#see(answer.view);
    await this.#serial.done(async () => {
      if (answer.media) await this.#build(answer.media);
      await this.#followDuties();
    });
    return answer;
  }

  onView(listener: (view: MeetingView) => void): void {
    this.#onView = listener;
  }

  async leave(): Promise<void> {
    if (this.joined) await this.live.ask('meeting.leave', {});
    this.joined = false;
    this.close();
  }

  close(): void {
    this.#sender?.close();
    this.#receiver?.close();
    this.live.close();
  }

  #see(view: MeetingView): void {
    if (this.meeting && view.seq < this.meeting.seq) return;
    const mode = this.meeting?.mode;
    this.meeting = view;
    this.#vote();
    this.#onView(view);
    if (mode !== undefined && mode !== view.mode) this.#serial.run(() => this.#followDuties());
  }

  /** Says who is in the room, once for each roll call. */
  #answerRollCall(self: SelfView): void {
    const [rollCallId, roomId] = [unanswered(self), roomOf(self.party)];
    if (rollCallId === undefined || roomId === undefined || this.#told === rollCallId) return;
    this.#told = rollCallId;
    this.live
      .ask('rollCall.answer', { rollCallId, ...simulatedEntry(roomId) })
      .catch((error: unknown) => console.error(`${this.#options.name}: ${String(error)}`));
  }

  /** Votes, once in each vote: whichever of the question and the own part in it comes last. */
  #vote(): void {
    const { self, meeting } = this;
    const roomId = self && roomOf(self.party);
    const cast = roomId === undefined || !self || !meeting ? undefined : simulatedVote(roomId, self, meeting);
    if (!cast || this.#voted === cast.voteId) return;
    this.#voted = cast.voteId;
    this.live
      .ask('vote.cast', cast)
      .catch((error: unknown) => console.error(`${this.#options.name}: ${String(error)}`));
  }

  async #build(media: MediaJoin): Promise<void> {
    const { name, routerCapabilities, fixture } = this.#options;
    this.#receiver?.close();
    this.#sender?.close();
    this.#sending.clear();
    this.#receiver = new Receiver(name, media.receive, this.arrivals);
    this.#sender = media.send
      ? new Sender(`${name}-out`, media.send, payloadTypes(routerCapabilities), fixture)
      : undefined;
    this.#connected = false;
    await this.#take(media.consumers, []);
  }

  async #take(added: readonly ConsumerOptions[], removed: readonly string[]): Promise<void> {
    const dtlsParameters = this.#receiver?.update(added, removed);
    if (dtlsParameters) await this.live.ask('transport.connect', { direction: 'receive', dtlsParameters });
  }

  #connected = false;

  async #followDuties(): Promise<void> {
    const wanted = this.self
      ? this.#options.duties(this.self, this.meeting?.mode ?? 'briefing')
      : new Set<'camera' | 'microphone'>();
    const sender = this.#sender;
    if (!sender) return;
    for (const source of this.#sending) {
      if (wanted.has(source)) continue;
      sender.stop(source);
      this.#sending.delete(source);
      await this.live.ask('producer.close', { source });
    }
    for (const source of wanted) {
      if (this.#sending.has(source)) continue;
      if (!this.#connected) {
        this.#connected = true;
        await this.live.ask('transport.connect', { direction: 'send', dtlsParameters: sender.connect() });
      }
      this.#sending.add(source);
      await this.live.ask('producer.create', { source, rtpParameters: sender.parameters(source) });
      sender.start(source);
    }
  }
}
