import { paperAdded, UPLOAD_TYPE } from '#shared/contract/documents.ts';
import { httpError } from '#shared/contract/refusals.ts';
import { ConnectionError } from '../../api/errors.ts';
import { RefusalError } from '../../live/errors.ts';

type Sending = { signal: AbortSignal; onProgress: (share: number) => void };

/**
 * Sends a file as it is, and tells how far it has come: `fetch` does not know that. Throws like `request`; where the signal
 * stops it, an `AbortError`.
 */
export async function sendFile(address: string, file: Blob, { signal, onProgress }: Sending): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const sending = new XMLHttpRequest();
  sending.open('POST', address);
  sending.setRequestHeader('Content-Type', UPLOAD_TYPE);
  sending.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total));
  sending.addEventListener('load', () => {
    const failure = failureOf(sending.status, sending.responseText);
    if (failure === undefined) resolve();
    else reject(failure);
  });
  sending.addEventListener('error', () => reject(new ConnectionError('unreachable')));
  sending.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')));
  const stop = () => sending.abort();
  signal.addEventListener('abort', stop);
  sending.send(file);
  try {
    await promise;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** Why an answer is none that was hoped for; undefined where it is. */
export const failureOf = (status: number, text: string): Error | undefined => {
  const body = jsonOf(text);
  if (status === 200 && paperAdded.safeParse(body).success) return undefined;
  const refused = httpError.safeParse(body);
  if (refused.success) return new RefusalError(refused.data.error);
  return new ConnectionError(status >= 500 ? 'unreachable' : 'notUnderstood');
};

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
