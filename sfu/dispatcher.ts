import type { Logger } from 'pino';
import {
  sfuSchemas,
  type SfuAnswer,
  type SfuCommandName,
  type SfuReply,
  type SfuRequest,
} from '#shared/contract/sfu.ts';
import { ScopeClosed } from './scope.ts';

/** What the node does for each command of the contract; a handler sees parsed requests only, and may throw. */
export type Handlers = { [N in SfuCommandName]: (request: SfuRequest<N>) => Promise<SfuAnswer<N>> };

/** Takes whatever came over the wire; whatever goes wrong becomes a cause in the reply, and nothing is thrown. */
export type Dispatch = (name: string, raw: unknown) => Promise<SfuReply<unknown>>;

/** People wait for what takes longer: whoever reads the log should know. */
const SLOW_MS = 2000;
const isCommand = (name: string): name is SfuCommandName => Object.hasOwn(sfuSchemas, name);

/** The one entrance for all commands. */
export function createDispatch(handlers: Handlers, logger: Logger): Dispatch {
  const run = async <N extends SfuCommandName>(name: N, raw: unknown): Promise<SfuAnswer<N>> =>
    handlers[name](sfuSchemas[name].request.parse(raw));
  return async (name, raw) => {
    if (!isCommand(name)) return { ok: false, cause: `unknown command ${name}` };
    const began = performance.now();
    try {
      return { ok: true, data: await run(name, raw) };
    } catch (error) {
      if (error instanceof ScopeClosed) logger.debug({ name }, 'closed while it was made');
      else logger.warn({ name, err: error }, 'command failed');
      return { ok: false, cause: error instanceof Error ? error.message : String(error) };
    } finally {
      const tookMs = Math.round(performance.now() - began);
      if (tookMs > SLOW_MS) logger.warn({ name, tookMs }, 'a command took long');
    }
  };
}
