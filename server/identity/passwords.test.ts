import { expect, it } from 'vitest';
import { hashPassword, passwordFits } from './passwords.ts';
import { newPairingCode, newPassword } from './secrets.ts';

it('a password fits its own hash and no other, in argon2id', async () => {
  const hash = await hashPassword('mot-hai-ba');
  expect(hash).toMatch(/^\$argon2id\$/);
  expect(await passwordFits(hash, 'mot-hai-ba')).toBe(true);
  expect(await passwordFits(hash, 'mot-hai-bon')).toBe(false);
});

it('no password fits where nobody has the name, the decoy’s neither', async () => {
  expect(await passwordFits(undefined, 'nobody has this password')).toBe(false);
});

it('generated secrets are long, readable and different', () => {
  const passwords = new Set(Array.from({ length: 100 }, newPassword));
  expect(passwords.size).toBe(100);
  for (const password of passwords) expect(password).toMatch(/^([a-hj-km-np-z2-9]{4}-){3}[a-hj-km-np-z2-9]{4}$/);
  const codes = new Set(Array.from({ length: 100 }, newPairingCode));
  expect(codes.size).toBe(100);
});
