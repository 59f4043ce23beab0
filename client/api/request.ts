import type { z } from 'zod';
import { httpError } from '#shared/contract/refusals.ts';
import { RefusalError } from '../live/errors.ts';
import { ConnectionError } from './errors.ts';

const TIMEOUT_MS = 15_000;

export type RequestOptions = {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Sent as JSON. */
  body?: unknown;
  /** Sent as it is. */
  file?: Blob;
  signal?: AbortSignal;
};

/**
 * Asks the server and parses its answer by the contract.
 *
 * Throws `RefusalError` when the server says no, `ConnectionError` when no usable answer comes.
 */
export async function request<A extends z.ZodType>(
  answer: A,
  path: string,
  options: RequestOptions = {},
): Promise<z.infer<A>> {
  const response = await send(path, options);
  const body = await bodyOf(response);
  if (!response.ok) {
    const refused = httpError.safeParse(body);
    if (refused.success) throw new RefusalError(refused.data.error);
    // A proxy's own page: the server behind it does not answer.
    throw new ConnectionError(response.status >= 500 ? 'unreachable' : 'notUnderstood');
  }
  const parsed = answer.safeParse(body);
  if (!parsed.success) throw new ConnectionError('notUnderstood', parsed.error);
  return parsed.data;
}

async function send(path: string, { method = 'GET', body, file, signal }: RequestOptions): Promise<Response> {
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  try {
    return await fetch(path, {
      method,
      credentials: 'same-origin',
      ...contentOf(body, file),
      signal: signal === undefined ? timeout : AbortSignal.any([timeout, signal]),
    });
  } catch (cause) {
    if (signal?.aborted === true) throw cause;
    throw new ConnectionError(timeout.aborted ? 'tooSlow' : 'unreachable', cause);
  }
}

/** The file is what its content says: its type is not looked at. */
const contentOf = (body: unknown, file: Blob | undefined): RequestInit => {
  if (file !== undefined) return { headers: { 'Content-Type': 'application/octet-stream' }, body: file };
  if (body === undefined) return {};
  return { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
};

async function bodyOf(response: Response): Promise<unknown> {
  if (response.status === 204) return {};
  try {
    return await response.json();
  } catch (cause) {
    throw new ConnectionError(response.status >= 500 ? 'unreachable' : 'notUnderstood', cause);
  }
}
