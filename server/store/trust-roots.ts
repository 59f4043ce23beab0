import { asc, eq } from 'drizzle-orm';
import type { TrustRoot } from '#shared/contract/signing.ts';
import { type Deed, writeAudit } from './audit.ts';
import type { Db } from './database.ts';
import { trustRoots } from './schema/index.ts';

/** A trusted certificate with its own bytes, DER. */
export type TrustedCertificate = TrustRoot & { der: Buffer };

/** The certificates by whose authority signatures are trusted. */
export type TrustRoots = {
  all(): Promise<TrustedCertificate[]>;
  /** Adds one, unless it is there. */
  add(root: TrustedCertificate, deed: Deed): Promise<void>;
  remove(fingerprint: string, deed: Deed): Promise<void>;
};

/** The repository of trusted certificates. */
export const createTrustRoots = (db: Db): TrustRoots => ({
  all: async () =>
    db
      .select()
      .from(trustRoots)
      .orderBy(asc(trustRoots.subject))
      .all()
      .map(({ certificate, ...root }) => ({ ...root, der: Buffer.from(certificate, 'base64') })),

  add: async ({ der, ...root }, deed) => {
    db.transaction((tx) => {
      const row = { ...root, certificate: der.toString('base64') };
      const { changes } = tx.insert(trustRoots).values(row).onConflictDoNothing().run();
      if (changes > 0) writeAudit(tx, deed);
    });
  },

  remove: async (fingerprint, deed) => {
    db.transaction((tx) => {
      const { changes } = tx.delete(trustRoots).where(eq(trustRoots.fingerprint, fingerprint)).run();
      if (changes > 0) writeAudit(tx, deed);
    });
  },
});
