import { z } from 'zod';
import type { Principal } from '#shared/contract/accounts.ts';
import type { AuditAction } from '#shared/contract/audit.ts';
import { fileHash, trustRootList, trustRootRequest } from '#shared/contract/signing.ts';
import { administersAll } from '#shared/permissions/scope.ts';
import { dayOf } from '../calendar.ts';
import type { Endpoints } from '../http/endpoint.ts';
import type { Trees } from '../org/trees.ts';
import { Refused } from '../refused.ts';
import type { Deed } from '../store/audit.ts';
import type { TrustRoots } from '../store/trust-roots.ts';
import { type AuthorityCertificate, readAuthorities } from './certificates.ts';

type Deps = { trustRoots: TrustRoots; trees: Trees; clock: () => number };

const ofRoot = z.object({ params: z.strictObject({ fingerprint: fileHash }) });

/** The authorities whose certificates the city trusts: read by all administrators, changed by those of the whole city. */
export const trustRootRoutes = (endpoints: Endpoints, { trustRoots, trees, clock }: Deps): void => {
  const mayChange = async (principal: Principal): Promise<boolean> =>
    administersAll(principal, await trees.on(dayOf(clock())));

  const view = async (principal: Principal) => ({
    roots: (await trustRoots.all()).map(({ der: _der, ...root }) => root),
    mayChange: await mayChange(principal),
  });

  const deed = (
    principal: Principal,
    action: Extract<AuditAction, `trust-root.${string}`>,
    { fingerprint, subject, validFrom, validTo }: Omit<AuthorityCertificate, 'der'>,
  ): Deed => {
    if (principal.kind !== 'account') throw new Refused('not-permitted');
    const facts = { fingerprint, validFrom: dayOf(validFrom), validTo: dayOf(validTo) };
    return {
      at: clock(),
      actor: principal.accountId,
      actorName: principal.displayName,
      action,
      subjectId: fingerprint.slice(0, 40),
      subjectName: subject,
      unitId: null,
      ...(action === 'trust-root.added' ? { after: facts } : { before: facts }),
    };
  };

  endpoints.signedIn(
    'GET /api/administration/trust-roots',
    { request: z.object({}), answer: trustRootList },
    async ({ principal }) => view(principal),
  );

  endpoints.signedIn(
    'POST /api/administration/trust-roots',
    { request: z.object({ body: trustRootRequest }), answer: trustRootList },
    async ({ principal }, { body }) => {
      if (!(await mayChange(principal))) throw new Refused('not-permitted');
      const found = readAuthorities(body.pem);
      if (found === undefined) throw new Refused('no-authority', ['pem']);
      for (const root of found) {
        const added = { ...root, addedAt: clock(), addedByName: principal.displayName };
        await trustRoots.add(added, deed(principal, 'trust-root.added', root));
      }
      return view(principal);
    },
  );

  endpoints.signedIn(
    'DELETE /api/administration/trust-roots/:fingerprint',
    { request: ofRoot, answer: trustRootList },
    async ({ principal }, { params }) => {
      if (!(await mayChange(principal))) throw new Refused('not-permitted');
      const root = (await trustRoots.all()).find(({ fingerprint }) => fingerprint === params.fingerprint);
      if (root === undefined) throw new Refused('not-found');
      await trustRoots.remove(root.fingerprint, deed(principal, 'trust-root.removed', root));
      return view(principal);
    },
  );
};
