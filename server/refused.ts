import type { ErrorCode } from '#shared/contract/refusals.ts';

/** A request that is refused, for a reason that the asker may know. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly code: ErrorCode;
  /** The fields at fault, for forms. */
  readonly fields: readonly string[];
  /** What stands in the way, by name. */
  readonly names: readonly string[];

  constructor(code: ErrorCode, fields: readonly string[] = [], names: readonly string[] = []) {
    super(code);
    this.code = code;
    this.fields = fields;
    this.names = names;
  }
}
