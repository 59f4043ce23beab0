import { loadFixture } from './fixture.ts';
import { hostDuties } from './duties.ts';
import { Participant, type ParticipantOptions } from './participant.ts';

/** Seconds for which a simulated room speaks. */
const TURN_SECONDS = 20;

/** Plays the chair: opens the briefing, is seen and heard, gives the floor to those who ask. */
export class Host {
  readonly #participant: Participant;
  #opened = false;
  #turns = 0;
  #queue: readonly string[] = [];
  #busy = false;
  #resting = true;

  constructor(options: Omit<ParticipantOptions, 'fixture' | 'duties'>) {
    this.#participant = new Participant({ ...options, fixture: loadFixture('chair'), duties: hostDuties });
    this.#participant.live.on('view.board', ({ queue }) => {
      if (queue) this.#queue = queue;
      this.#next();
    });
    this.#participant.onView(() => this.#next());
  }

  get turns(): number {
    return this.#turns;
  }

  /** Enters and, where nobody has yet, opens the meeting. */
  async open(): Promise<void> {
    const { view, board } = await this.#participant.join();
    this.#queue = board?.queue ?? [];
    if (view.phase === 'convened') {
      await this.#participant.live.ask('meeting.open', {});
      this.#opened = true;
    }
    if (view.phase === 'paused') await this.#participant.live.ask('meeting.resume', {});
  }

  /** From now on gives the floor to whoever asks, one after the other. */
  moderate(): void {
    this.#resting = false;
    this.#next();
  }

  /** From now on gives the floor to nobody: the rooms are about to leave. */
  rest(): void {
    this.#resting = true;
  }

  /** Ends the meeting if it was opened here, and leaves. */
  async leave(): Promise<void> {
    if (this.#opened && this.#participant.joined) await this.#participant.live.ask('meeting.end', {});
    await this.#participant.leave();
  }

  #next(): void {
    if (this.#busy || this.#resting) return;
    this.#busy = true;
    this.#moderateOnce()
      .catch((error: unknown) => console.error(String(error)))
      .finally(() => (this.#busy = false));
  }

  async #moderateOnce(): Promise<void> {
    const { meeting, live } = this.#participant;
    if (meeting?.phase !== 'open') return;
    const next = this.#queue.find((room) => room !== meeting.speaker?.roomId);
    if (!next) return;
    if (!meeting.speaker) {
      const roomId = meeting.onDeck?.roomId ?? next;
      await live.ask('floor.give', { roomId, limitSeconds: TURN_SECONDS });
      this.#turns += 1;
    } else if (!meeting.onDeck) {
      await live.ask('deck.set', { roomId: next });
    }
  }
}
