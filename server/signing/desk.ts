import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { Principal } from '#shared/contract/accounts.ts';
import { MOST_SIGNED_BYTES, type PaperToSign, type SignedAnswer, type SignedFile } from '#shared/contract/signing.ts';
import type { ContentStore, Incoming } from '../documents/content-store.ts';
import type { UploadSlots } from '../documents/upload-slots.ts';
import { Refused } from '../refused.ts';
import type { MeetingRecord } from '../store/meetings.ts';
import type { SignedPaper, SignedPapers } from '../store/signed-papers.ts';
import type { TrustRoots } from '../store/trust-roots.ts';
import type { IssuedPaper, IssuedPapers } from './issued-papers.ts';
import type { SealKeeping } from './seal/keeping.ts';
import { sealPdf } from './seal/signer.ts';
import type { Verifier } from './verifier.ts';

/** Papers go out to be signed and come back. */
export type SigningDesk = {
  papers(meetingId: string): Promise<PaperToSign[]>;
  hasTrustRoots(): Promise<boolean>;
  /** The very bytes that went out. */
  issued(meetingId: string, hash: string): Promise<{ paper: IssuedPaper; bytes: Uint8Array }>;
  /** The latest signed file of a paper. */
  signed(meetingId: string, hash: string): Promise<{ paper: IssuedPaper; bytes: Uint8Array }>;
  /** Takes a file back, judges it, and keeps it where everything in it holds. Throws `too-large`. */
  bring(meetingId: string, hash: string, by: Person, pieces: AsyncIterable<Uint8Array>): Promise<SignedAnswer>;
  /** Whom the organiser's seal names; null where it has none. */
  sealOf(meeting: Organised): Promise<string | null>;
  /** Puts the organiser's seal on the latest file of a paper, and keeps it where everything in it holds. Throws `no-seal`. */
  seal(meeting: Organised, hash: string, by: Person): Promise<SignedAnswer>;
};

type Person = Extract<Principal, { kind: 'account' }>;
type Organised = Pick<MeetingRecord, 'id' | 'organiserUnitId'>;

type Deps = {
  issuedPapers: IssuedPapers;
  signedPapers: SignedPapers;
  trustRoots: TrustRoots;
  contents: ContentStore;
  slots: UploadSlots;
  verifier: Verifier;
  sealKeeping: SealKeeping;
  clock: () => number;
};

export const createSigningDesk = (deps: Deps): SigningDesk => {
  const { issuedPapers, signedPapers, trustRoots, contents, slots, verifier, sealKeeping, clock } = deps;

  const issued: SigningDesk['issued'] = async (meetingId, hash) => {
    const paper = (await issuedPapers.of(meetingId)).find((one) => one.hash === hash);
    const bytes = paper && (await issuedPapers.bytesOf(hash));
    if (paper === undefined || bytes === undefined) throw new Refused('not-found');
    return { paper, bytes };
  };

  const latest = async (meetingId: string): Promise<Map<string, SignedPaper>> =>
    new Map((await signedPapers.of(meetingId)).map((signed) => [signed.hashOut, signed]));

  const take = async (
    meetingId: string,
    { hash, kind, version, issuedAt }: IssuedPaper,
    incoming: Incoming,
    { accountId, displayName }: Person,
  ): Promise<SignedAnswer> => {
    const at = clock();
    const roots = (await trustRoots.all()).map(({ der }) => der);
    const { bytes } = await issued(meetingId, hash);
    const verdict = await verifier(await readFile(incoming.path), { issued: bytes, issuedAt, receivedAt: at, roots });
    if (verdict.code !== 'valid') {
      await contents.discard(incoming);
      return { kept: false, verdict };
    }
    await contents.keep(incoming);
    const hashes = { hashOut: hash, hashSigned: incoming.hash };
    const by = { by: accountId, byName: displayName };
    await signedPapers.add({ meetingId, kind, version, ...hashes, verdict, ...by, at });
    return { kept: true, verdict };
  };

  return {
    issued,
    hasTrustRoots: async () => (await trustRoots.all()).length > 0,

    papers: async (meetingId) => {
      const back = await latest(meetingId);
      return (await issuedPapers.of(meetingId)).map((paper) => ({ ...paper, signed: fileOf(back.get(paper.hash)) }));
    },

    signed: async (meetingId, hash) => {
      const { paper } = await issued(meetingId, hash);
      const file = (await latest(meetingId)).get(hash);
      if (file === undefined) throw new Refused('not-found');
      return { paper, bytes: await readFile(contents.pathOf(file.hashSigned)) };
    },

    bring: async (meetingId, hash, by, pieces) => {
      const { paper } = await issued(meetingId, hash);
      return slots.during(by.accountId, async () =>
        take(meetingId, paper, await contents.receive(pieces, MOST_SIGNED_BYTES), by),
      );
    },

    sealOf: async ({ organiserUnitId }) => (await sealKeeping.keyOf(organiserUnitId))?.subject ?? null,

    seal: async ({ id, organiserUnitId }, hash, by) => {
      const { paper, bytes } = await issued(id, hash);
      const seal = await sealKeeping.keyOf(organiserUnitId);
      if (seal === undefined) throw new Refused('no-seal');
      return slots.during(by.accountId, async () => {
        const before = (await latest(id)).get(hash);
        // Pressed twice, or by two: one seal is enough.
        if (before?.verdict.signatures.some(({ signer }) => signer === seal.subject) === true) {
          return { kept: true, verdict: before.verdict };
        }
        const file = before === undefined ? Buffer.from(bytes) : await readFile(contents.pathOf(before.hashSigned));
        const sealed = await sealPdf(file, seal.key, SEAL_WORDS, clock());
        return take(id, paper, await contents.receive(Readable.from([sealed]), MOST_SIGNED_BYTES), by);
      });
    },
  };
};

/** Some readers' programs show letters with accents wrongly here; who signed stands in the certificate. */
const SEAL_WORDS = { name: 'Dau so co quan', reason: 'Dong dau so cua co quan' };

const fileOf = (signed: SignedPaper | undefined): SignedFile | null =>
  signed === undefined
    ? null
    : { hash: signed.hashSigned, at: signed.at, byName: signed.byName, verdict: signed.verdict };
