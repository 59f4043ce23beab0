import type { Issuer } from '#shared/contract/issuers.ts';

/** An issuer as it is typed: lists a line each. */
export type Values = Record<keyof Issuer, string>;

export const valuesOf = (issuer: Issuer): Values => ({
  ...issuer,
  superior: issuer.superior ?? '',
  signerName: issuer.signerName ?? '',
  authority: issuer.authority.join('\n'),
  recipients: issuer.recipients.join('\n'),
});

/** What was typed, for the schema to judge; an empty line is none. */
export const issuerOf = (values: Values): Issuer => ({
  ...values,
  symbol: values.symbol.trim().toLocaleUpperCase('vi'),
  superior: textOrNull(values.superior),
  signerName: textOrNull(values.signerName),
  authority: linesOf(values.authority),
  recipients: linesOf(values.recipients),
});

const textOrNull = (text: string): string | null => (text.trim() === '' ? null : text);

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');
