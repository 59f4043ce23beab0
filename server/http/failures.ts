import type { ErrorRequestHandler } from 'express';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { httpError } from '#shared/contract/refusals.ts';
import { httpStatusFor, refusalFor } from '#shared/errors/catalogue.ts';
import { MediaUnavailable, StoreUnavailable } from '../failures.ts';
import { Refused } from '../refused.ts';
import { localeOf } from './locale.ts';

/** What express's own body parsers say of a request that they could not read; of garbled compression without a type. */
const parserError = z.object({ type: z.string().optional(), status: z.number().int().min(400).max(499) });

/** The one place where failures become answers. What is not a refusal is a defect: logged in full, told as `internal`. */
export const answerFailures =
  (logger: Logger): ErrorRequestHandler =>
  (error: unknown, request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const refused = asRefused(error);
    if (refused.code === 'internal') {
      logger.error({ err: error, method: request.method, path: request.path }, 'a request failed');
    }
    const fields = refused.fields.length > 0 ? [...refused.fields] : undefined;
    const names = refused.names.length > 0 ? [...refused.names] : undefined;
    const body: z.infer<typeof httpError> = { error: refusalFor(refused.code, localeOf(request), fields, names) };
    response.status(httpStatusFor(refused.code)).json(body);
  };

const asRefused = (error: unknown): Refused => {
  if (error instanceof Refused) return error;
  if (error instanceof MediaUnavailable) return new Refused('media-unavailable');
  if (error instanceof StoreUnavailable) return new Refused('store-unavailable');
  const parser = parserError.safeParse(error);
  if (parser.success) return new Refused(parser.data.type === 'entity.too.large' ? 'too-large' : 'bad-input');
  if (error instanceof URIError) return new Refused('bad-input');
  return new Refused('internal');
};
