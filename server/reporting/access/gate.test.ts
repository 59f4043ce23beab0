import { afterEach, beforeEach, expect, it } from 'vitest';
import { createAllowance } from '../../identity/allowance.ts';
import { hashSecret } from '../../identity/secrets.ts';
import { smallCity } from '../../testing/small-city.ts';
import { createTokenGate, type TokenGate } from './gate.ts';

const SECRET = 'bi-mat-khong-ai-biet-12345';
const EXPIRES = 1_000_000;
let city: Awaited<ReturnType<typeof smallCity>>;
let gate: TokenGate;
let now: number;

beforeEach(async () => {
  city = await smallCity();
  now = 1000;
  const clock = (): number => now;
  gate = createTokenGate({ accessTokens: city.accessTokens, readings: createAllowance(3, clock), clock });
  const who = { createdBy: 'admin', createdByName: 'Quản trị' };
  await city.accessTokens.add(
    {
      ...who,
      id: 'one',
      hash: hashSecret(SECRET),
      name: 'Tỉnh',
      unitId: 'city',
      createdAt: 0,
      expiresAt: EXPIRES,
      revokedAt: null,
      lastUsedAt: null,
    },
    {
      at: 0,
      actor: 'admin',
      actorName: 'Quản trị',
      action: 'access-token.created',
      subjectId: 'one',
      subjectName: 'Tỉnh',
      unitId: null,
    },
  );
});
afterEach(() => city.close());

it('a token is good up to its last moment', async () => {
  now = EXPIRES - 1;
  expect(await gate.admit(`Bearer ${SECRET}`)).toEqual({ id: 'one', name: 'Tỉnh', unitId: 'city', expiresAt: EXPIRES });
  now = EXPIRES;
  await expect(gate.admit(`Bearer ${SECRET}`)).rejects.toMatchObject({ code: 'token-refused' });
});

it('may be used so often in a quarter of an hour, and its use is remembered to the minute', async () => {
  for (now of [1000, 2000, 90_000]) await gate.admit(`Bearer ${SECRET}`);
  expect((await city.accessTokens.all()).map(({ lastUsedAt }) => lastUsedAt)).toEqual([90_000]);
  await expect(gate.admit(`Bearer ${SECRET}`)).rejects.toMatchObject({ code: 'too-many-requests' });
});
