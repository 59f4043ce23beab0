import { readFile } from 'node:fs/promises';
import type { Principal } from '#shared/contract/accounts.ts';
import { MOST_SIGNED_BYTES, type PaperToSign, type SignedAnswer, type SignedFile } from '#shared/contract/signing.ts';
import type { ContentStore } from '../documents/content-store.ts';
import type { UploadSlots } from '../documents/upload-slots.ts';
import { Refused } from '../refused.ts';
import type { SignedPaper, SignedPapers } from '../store/signed-papers.ts';
import type { TrustRoots } from '../store/trust-roots.ts';
import type { IssuedPaper, IssuedPapers } from './issued-papers.ts';
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
  bring(
    meetingId: string,
    hash: string,
    by: Extract<Principal, { kind: 'account' }>,
    pieces: AsyncIterable<Uint8Array>,
  ): Promise<SignedAnswer>;
};

type Deps = {
  issuedPapers: IssuedPapers;
  signedPapers: SignedPapers;
  trustRoots: TrustRoots;
  contents: ContentStore;
  slots: UploadSlots;
  verifier: Verifier;
  clock: () => number;
};

export const createSigningDesk = (deps: Deps): SigningDesk => {
  const { issuedPapers, signedPapers, trustRoots, contents, slots, verifier, clock } = deps;

  const issued: SigningDesk['issued'] = async (meetingId, hash) => {
    const paper = (await issuedPapers.of(meetingId)).find((one) => one.hash === hash);
    const bytes = paper && (await issuedPapers.bytesOf(hash));
    if (paper === undefined || bytes === undefined) throw new Refused('not-found');
    return { paper, bytes };
  };

  const latest = async (meetingId: string): Promise<Map<string, SignedPaper>> =>
    new Map((await signedPapers.of(meetingId)).map((signed) => [signed.hashOut, signed]));

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

    bring: async (meetingId, hash, { accountId, displayName }, pieces) => {
      const { paper, bytes } = await issued(meetingId, hash);
      return slots.during(accountId, async () => {
        const incoming = await contents.receive(pieces, MOST_SIGNED_BYTES);
        const at = clock();
        const roots = (await trustRoots.all()).map(({ der }) => der);
        const expected = { issued: bytes, issuedAt: paper.issuedAt, receivedAt: at, roots };
        const verdict = await verifier(await readFile(incoming.path), expected);
        if (verdict.code !== 'valid') {
          await contents.discard(incoming);
          return { kept: false, verdict };
        }
        await contents.keep(incoming);
        const { kind, version } = paper;
        const hashes = { hashOut: hash, hashSigned: incoming.hash };
        await signedPapers.add({
          meetingId,
          kind,
          version,
          ...hashes,
          verdict,
          by: accountId,
          byName: displayName,
          at,
        });
        return { kept: true, verdict };
      });
    },
  };
};

const fileOf = (signed: SignedPaper | undefined): SignedFile | null =>
  signed === undefined
    ? null
    : { hash: signed.hashSigned, at: signed.at, byName: signed.byName, verdict: signed.verdict };
