import type { Refusal } from '#shared/contract/refusals.ts';

/** The server understood and said no: a code for programs, and a sentence for people in their language. */
export class RefusalError extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.message);
    this.name = 'RefusalError';
    this.refusal = refusal;
  }
}

/** The line to the server is down, or no answer came over it: whether the command was carried out is not known. */
export class LineDownError extends Error {
  constructor() {
    super('no answer from the server');
    this.name = 'LineDownError';
  }
}

/** The server's words do not fit the contract of this page: it has been updated meanwhile. Loading the page again helps. */
export class ProtocolError extends Error {
  constructor(cause: unknown) {
    super('the answer does not fit the contract', { cause });
    this.name = 'ProtocolError';
  }
}

/** Whether the same thing can succeed a moment later without anybody doing anything. */
export const mayPass = (error: unknown): boolean => {
  if (!(error instanceof RefusalError)) return true;
  const { category, code } = error.refusal;
  return category === 'unavailable' || category === 'limit' || category === 'internal' || code === 'meeting-busy';
};
