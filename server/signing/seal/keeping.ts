import { X509Certificate } from 'node:crypto';
import { z } from 'zod';
import type { Principal } from '#shared/contract/accounts.ts';
import type { AuditAction } from '#shared/contract/audit.ts';
import type { Seal, SealRequest } from '#shared/contract/seals.ts';
import { mayAdminister } from '#shared/permissions/scope.ts';
import { dayOf } from '../../calendar.ts';
import type { Trees } from '../../org/trees.ts';
import { Refused } from '../../refused.ts';
import type { Deed } from '../../store/audit.ts';
import type { Seals, StoredSeal } from '../../store/seals.ts';
import { nameIn } from '../certificates.ts';
import { readPkcs12, type SealKey } from './pkcs12.ts';
import type { Vault } from './vault.ts';

/** The seals of agencies: put in and taken away by their administrators, used by the desk, read back by nobody. */
export type SealKeeping = {
  /** Those of the units that somebody administers. */
  list(principal: Principal): Promise<Seal[]>;
  /** Throws `Refused`. */
  put(principal: Principal, request: SealRequest): Promise<void>;
  /** Throws `Refused`. */
  remove(principal: Principal, unitId: string): Promise<void>;
  /** A unit's seal to sign with; undefined where it has none, or where its key cannot be opened here. */
  keyOf(unitId: string): Promise<{ subject: string; key: SealKey } | undefined>;
};

type Deps = { seals: Seals; trees: Trees; vault: Vault; clock: () => number };

const base64 = z.base64().transform((text) => Buffer.from(text, 'base64'));
const lockedKey = z.strictObject({ key: base64, certificate: base64, chain: z.array(base64) });

export const createSealKeeping = ({ seals, trees, vault, clock }: Deps): SealKeeping => {
  const admit = async (principal: Principal, unitId: string) => {
    const tree = await trees.on(dayOf(clock()));
    const unit = tree.get(unitId);
    if (unit === undefined) throw new Refused('not-found');
    if (principal.kind !== 'account' || !mayAdminister(principal, unitId, tree)) throw new Refused('not-permitted');
    return { person: principal, unit };
  };

  const deed = (
    { person, unit }: Awaited<ReturnType<typeof admit>>,
    action: Extract<AuditAction, `seal.${string}`>,
    { subject, issuer, validFrom, validTo }: StoredSeal,
  ): Deed => {
    const facts = { subject, issuer, validFrom: dayOf(validFrom), validTo: dayOf(validTo) };
    return {
      at: clock(),
      actor: person.accountId,
      actorName: person.displayName,
      action,
      subjectId: unit.id,
      subjectName: unit.name,
      unitId: unit.id,
      ...(action === 'seal.added' ? { after: facts } : { before: facts }),
    };
  };

  return {
    list: async (principal) => {
      const tree = await trees.on(dayOf(clock()));
      return (await seals.all())
        .filter(({ unitId }) => mayAdminister(principal, unitId, tree))
        .map(({ locked: _locked, ...seal }) => ({ ...seal, unitName: tree.get(seal.unitId)?.name ?? '' }));
    },

    put: async (principal, { unitId, p12, password }) => {
      const admitted = await admit(principal, unitId);
      const { key, certificate, chain } = await readPkcs12(Buffer.from(p12, 'base64'), password);
      const { subject, issuer, validFromDate, validToDate } = new X509Certificate(certificate);
      const open = { key, certificate, chain };
      const stored = {
        unitId,
        locked: vault.lock(Buffer.from(textOf(open)), unitId),
        subject: nameIn(subject),
        issuer: nameIn(issuer),
        validFrom: validFromDate.getTime(),
        validTo: validToDate.getTime(),
        addedAt: clock(),
        addedByName: admitted.person.displayName,
      };
      await seals.set(stored, deed(admitted, 'seal.added', stored));
    },

    remove: async (principal, unitId) => {
      const admitted = await admit(principal, unitId);
      const stored = await seals.of(unitId);
      if (stored === undefined) throw new Refused('not-found');
      await seals.remove(unitId, deed(admitted, 'seal.removed', stored));
    },

    keyOf: async (unitId) => {
      const stored = await seals.of(unitId);
      const open = stored && vault.unlock(stored.locked, unitId);
      if (stored === undefined || open === undefined) return undefined;
      return { subject: stored.subject, key: lockedKey.parse(JSON.parse(open.toString())) };
    },
  };
};

const textOf = ({ key, certificate, chain }: SealKey): string =>
  JSON.stringify({
    key: key.toString('base64'),
    certificate: certificate.toString('base64'),
    chain: chain.map((der) => der.toString('base64')),
  });
