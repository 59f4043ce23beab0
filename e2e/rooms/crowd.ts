import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fromCrowd, type CrowdOrder, type FromCrowd, type RoomCount, type ToCrowd } from './messages.ts';

/** Rooms in one process: well under what libdatachannel carries, so that the receivers are not what is measured. */
const ROOMS_PER_PROCESS = 150;
const LEAVE_TIMEOUT_MS = 10_000;

type Answer<T extends FromCrowd['type']> = Extract<FromCrowd, { type: T }>;

/** One child process of rooms. */
class CrowdProcess {
  readonly #child: ChildProcess;

  constructor() {
    // In a group of its own: Ctrl-C is for the parent, who decides how to leave. When that is gone, so is the child's channel.
    this.#child = fork(new URL('./crowd-process.ts', import.meta.url), { detached: true });
  }

  /** Says something and waits for the answer of a type; rejects where the process ends first. */
  async ask<T extends FromCrowd['type']>(message: ToCrowd, type: T): Promise<Answer<T>> {
    const { promise, resolve, reject } = Promise.withResolvers<Answer<T>>();
    const isWanted = (answer: FromCrowd): answer is Answer<T> => answer.type === type;
    const hear = (raw: unknown): void => {
      const answer = fromCrowd.parse(raw);
      if (isWanted(answer)) resolve(answer);
    };
    const gone = (code: number | null): void => reject(new Error(`a process of rooms ended (${code})`));
    this.#child.on('message', hear).once('exit', gone);
    this.#child.send(message, (error) => {
      if (error) reject(error);
    });
    return promise.finally(() => this.#child.off('message', hear).off('exit', gone));
  }

  async end(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const ended = once(this.#child, 'exit');
    if (this.#child.connected) this.#child.disconnect();
    await ended;
  }
}

/** All simulated rooms, spread over processes. */
export class Crowd {
  readonly #perProcess: number;
  #processes: CrowdProcess[] = [];

  /** Fewer in a process where each of them receives much. */
  constructor(perProcess = ROOMS_PER_PROCESS) {
    this.#perProcess = perProcess;
  }

  /** Lets the rooms in; answers with a sentence for each that could not enter. */
  async enter(order: CrowdOrder): Promise<string[]> {
    const size = Math.ceil(order.rooms.length / Math.ceil(order.rooms.length / this.#perProcess));
    let raising = order.raising;
    const orders: CrowdOrder[] = [];
    for (let at = 0; at < order.rooms.length; at += size) {
      const rooms = order.rooms.slice(at, at + size);
      orders.push({ ...order, rooms, raising: Math.min(raising, rooms.length) });
      raising = Math.max(0, raising - rooms.length);
    }
    this.#processes = orders.map(() => new CrowdProcess());
    const started = await Promise.all(
      this.#processes.flatMap((process, index) => {
        const mine = orders[index];
        return mine ? [process.ask({ type: 'start', order: mine }, 'started')] : [];
      }),
    );
    return started.flatMap(({ failures }) => failures);
  }

  async count(): Promise<RoomCount[]> {
    const answers = await Promise.all(this.#processes.map((process) => process.ask({ type: 'count' }, 'count')));
    return answers.flatMap(({ rooms }) => rooms);
  }

  /** Lets the rooms leave the meeting and ends the processes. */
  async leave(): Promise<void> {
    const leaving = Promise.allSettled(this.#processes.map((process) => process.ask({ type: 'leave' }, 'left')));
    await Promise.race([leaving, bound(LEAVE_TIMEOUT_MS)]);
    await Promise.all(this.#processes.map((process) => process.end()));
  }
}

/** Settles after a time: a bound on politeness. */
async function bound(ms: number): Promise<void> {
  await once(AbortSignal.timeout(ms), 'abort');
}
