import type { Refusal } from '#shared/contract/refusals.ts';

/** The server refused: the refusal carries the code for programs and the sentence for people. */
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
