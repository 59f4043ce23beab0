import type { MailKind, MailLine, MailState } from '#shared/contract/mails.ts';
import { foldForSearch } from '#shared/org/search.ts';

export type MailFilter = { state: MailState | null; kind: MailKind | null; query: string };

export const NO_FILTER: MailFilter = { state: null, kind: null, query: '' };

/** The mails that fit, in the order given; what is typed is found with or without accents. */
export function filterMails(mails: readonly MailLine[], { state, kind, query }: MailFilter): MailLine[] {
  const wanted = foldForSearch(query);
  return mails.filter(
    (mail) =>
      (state === null || mail.state === state) &&
      (kind === null || mail.kind === kind) &&
      foldForSearch(`${mail.unitName} ${mail.groupName} ${mail.address ?? ''}`).includes(wanted),
  );
}

/** Those that did not arrive, and can be sent now. */
export const sendable = (mails: readonly MailLine[]): MailLine[] =>
  mails.filter(({ state, reachable }) => reachable && state !== 'delivered' && state !== 'waiting');
