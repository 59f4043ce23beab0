import type { Principal } from '#shared/contract/accounts.ts';
import type { RegisterFilter, RegisterPage } from '#shared/contract/register-keeping.ts';
import type { Place } from '../store/register-lines.ts';
import { readerOf } from './reader.ts';

/** So many lines on a page. */
export const REGISTER_PAGE = 50;

/** The list of the register: every line of which the reader may know, by its organiser on the meeting's day. */
export type RegisterListing = (
  principal: Principal,
  filter: RegisterFilter,
  before: string | undefined,
) => Promise<RegisterPage>;

export const createRegisterListing =
  (deps: Parameters<typeof readerOf>[0]): RegisterListing =>
  async (principal, filter, before) => {
    const reader = await readerOf(deps, principal);
    const found = await reader.find(filter, placeOf(before), REGISTER_PAGE + 1);
    const shown = found.slice(0, REGISTER_PAGE);
    const last = shown.at(-1);
    return {
      lines: await reader.lines(shown),
      next: found.length > REGISTER_PAGE && last !== undefined ? `${last.day}_${last.no}` : null,
      unsettled: await reader.unsettled(),
    };
  };

const placeOf = (before: string | undefined): Place | null => {
  const [day, no] = before?.split('_') ?? [];
  return day === undefined ? null : { day, no: Number(no) };
};
