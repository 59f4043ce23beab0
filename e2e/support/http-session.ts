import { accountParty } from '#shared/contract/ids.ts';
import { session } from '#shared/contract/accounts.ts';

/** Somebody of the office without a browser: signed in by password, with the cookie that opens lines and pages. */
export type HttpSession = { cookie: string; party: string; get: (path: string) => Promise<Buffer> };

export async function signInOverHttp(url: string, username: string, password: string): Promise<HttpSession> {
  const answer = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ username, password }),
  });
  const { principal } = session.parse(await answer.json());
  if (principal?.kind !== 'account') throw new Error(`${username} is not signed in`);
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0] ?? '')
    .join('; ');
  return {
    cookie,
    party: accountParty(principal.accountId),
    async get(path) {
      const file = await fetch(`${url}${path}`, { headers: { cookie, 'accept-language': 'vi' } });
      if (!file.ok) throw new Error(`${path}: ${file.status}`);
      return Buffer.from(await file.arrayBuffer());
    },
  };
}
