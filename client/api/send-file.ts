import type { z } from 'zod';
import { UPLOAD_TYPE } from '#shared/contract/documents.ts';
import { httpError } from '#shared/contract/refusals.ts';
import { RefusalError } from '../live/errors.ts';
import { ConnectionError } from './errors.ts';

export type Sending = { signal: AbortSignal; onProgress: (share: number) => void };

/**
 * Sends a file as it is, tells how far it has come (`fetch` does not know that), and parses the answer by the contract. However long
 * it takes: a large file on a poor line needs its time. Throws like `request`; where the signal stops it, an `AbortError`.
 */
export async function sendFile<A extends z.ZodType>(
  answer: A,
  address: string,
  file: Blob,
  { signal, onProgress }: Sending,
): Promise<z.infer<A>> {
  const { promise, resolve, reject } = Promise.withResolvers<XMLHttpRequest>();
  const sending = new XMLHttpRequest();
  sending.open('POST', address);
  sending.setRequestHeader('Content-Type', UPLOAD_TYPE);
  sending.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total));
  sending.addEventListener('load', () => resolve(sending));
  sending.addEventListener('error', () => reject(new ConnectionError('unreachable')));
  sending.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')));
  const stop = () => sending.abort();
  signal.addEventListener('abort', stop);
  sending.send(file);
  try {
    const { status, responseText } = await promise;
    return answerIn(answer, status, responseText);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** What an answer says. Throws where it is none that was hoped for. */
export const answerIn = <A extends z.ZodType>(answer: A, status: number, text: string): z.infer<A> => {
  const body = jsonOf(text);
  const parsed = answer.safeParse(body);
  if (status === 200 && parsed.success) return parsed.data;
  const refused = httpError.safeParse(body);
  if (refused.success) throw new RefusalError(refused.data.error);
  throw new ConnectionError(status >= 500 ? 'unreachable' : 'notUnderstood');
};

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
