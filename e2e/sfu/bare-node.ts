import { setLogEventListeners } from 'mediasoup';
import { pino } from 'pino';
import type {
  SfuAnswer,
  SfuCommandName,
  SfuCounts,
  SfuReport,
  SfuReportName,
  SfuRequest,
} from '#shared/contract/sfu.ts';
import { sfuSchemas } from '#shared/contract/sfu.ts';
import { createDispatch, type Dispatch } from '../../sfu/dispatcher.ts';
import { createHandlers } from '../../sfu/handlers.ts';
import { MediaNode } from '../../sfu/node.ts';

type Told = { [N in SfuReportName]: SfuReport<N>[] };

/** The commands of a node in this process, with real workers and without a server. */
export class BareNode {
  /** What the node told unasked, in order. */
  readonly told: Told;
  /** What mediasoup found fault with: it should have nothing to complain of where nothing went wrong. */
  readonly complaints: string[] = [];
  readonly #node: MediaNode;
  readonly #dispatch: Dispatch;

  private constructor(node: MediaNode, told: Told) {
    this.told = told;
    this.#node = node;
    const complain = (_: string, text: string) => this.complaints.push(text);
    setLogEventListeners({ onwarn: complain, onerror: complain });
    this.#dispatch = createDispatch(createHandlers(node), pino({ level: 'silent' }));
  }

  static async start(workers: number): Promise<BareNode> {
    const told: Told = { 'transport.state': [], 'peers.lost': [], 'voice.active': [] };
    const node = await MediaNode.start({
      workers,
      listen: { ip: '127.0.0.1', announcedAddress: undefined, portBase: 0 },
      workerBin: process.env['MEDIASOUP_WORKER_BIN'],
      orphanMs: 1000,
      report: (name, report) => told[name].push(report),
      logger: pino({ level: process.env['SFU_TEST_LOG'] ?? 'silent' }),
    });
    return new BareNode(node, told);
  }

  get workerPids(): number[] {
    return this.#node.workerPids;
  }

  /** As after a new connection to the server. */
  serverConnected(): void {
    this.#node.serverConnected();
  }

  /** The reply as it would cross the wire. */
  send(name: string, request: unknown): ReturnType<Dispatch> {
    return this.#dispatch(name, request);
  }

  /** The answer, checked against the contract; throws the cause of a refusal. */
  async call<N extends SfuCommandName>(name: N, request: SfuRequest<N>): Promise<SfuAnswer<N>> {
    const reply = await this.#dispatch(name, structuredClone(request));
    if (!reply.ok) throw new Error(reply.cause);
    return sfuSchemas[name].answer.parse(JSON.parse(JSON.stringify(reply.data)));
  }

  counts(): Promise<SfuCounts> {
    return this.call('node.counts', {});
  }

  close(): void {
    this.#node.close();
  }
}
