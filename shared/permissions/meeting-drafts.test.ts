import { describe, expect, it } from 'vitest';
import type { Principal, Role } from '../contract/accounts.ts';
import type { Unit } from '../contract/units.ts';
import { treeOn } from '../org/tree.ts';
import { mayDraft } from './meeting-drafts.ts';

const unit = (id: string, parentId: string | null): Unit => ({
  id,
  parentId,
  name: id,
  level: 'district',
  kind: '',
  code: null,
  validFrom: '2008-08-01',
  validTo: null,
});
const tree = treeOn([unit('city', null), unit('hoankiem', 'city'), unit('badinh', 'city')], '2026-11-21');
const who = (accountId: string, ...grants: [Role, string][]): Principal => ({
  kind: 'account',
  accountId,
  displayName: accountId,
  grants: grants.map(([role, unitId]) => ({ role, unitId })),
});
const draft = { organiserUnitId: 'hoankiem', authorId: 'author' };

describe('a draft of a district’s meeting', () => {
  it.each([
    ['its secretary', who('a', ['secretary', 'hoankiem']), true],
    ['its chair', who('a', ['chair', 'hoankiem']), true],
    ['its observer', who('a', ['observer', 'hoankiem']), false],
    ['the neighbours', who('a', ['secretary', 'badinh']), false],
    ['those above, who did not begin it', who('a', ['secretary', 'city']), false],
    ['those above who began it', who('author', ['secretary', 'city']), true],
    ['who began it and does not convene there any more', who('author', ['secretary', 'badinh']), false],
    ['those above who only observe below', who('a', ['secretary', 'city'], ['observer', 'hoankiem']), false],
  ])('for %s: %3$s', (_who, principal, may) => {
    expect(mayDraft(principal, draft, tree)).toBe(may);
  });
});
