import type { Page } from 'puppeteer';
import { session } from '#shared/contract/accounts.ts';

/** The id of the account or room that a page is signed in as. */
export async function partyOf(page: Page, kind: 'account' | 'room'): Promise<string> {
  const raw: unknown = await page.evaluate(async () => {
    const response = await fetch('/api/session');
    const body: unknown = await response.json();
    return body;
  });
  const { principal } = session.parse(raw);
  if (principal?.kind !== kind) throw new Error(`signed in as ${principal?.kind ?? 'nobody'}, not as ${kind}`);
  return principal.kind === 'account' ? principal.accountId : principal.roomId;
}

/** The HTTP status that a page's user gets for an address. */
export const statusOf = (page: Page, path: string): Promise<number> =>
  page.evaluate(async (wanted) => (await fetch(wanted)).status, path);
