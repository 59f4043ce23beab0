import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { type AsnType, BaseBlock, fromBER } from 'asn1js';
import {
  type AlgorithmIdentifier,
  CertBag,
  Certificate,
  ContentInfo,
  EncryptedData,
  PBES2Params,
  PBKDF2Params,
  PFX,
  PKCS8ShroudedKeyBag,
  PrivateKeyInfo,
  type SafeBag,
  SafeContents,
} from 'pkijs';
import { z } from 'zod';
import { Refused } from '../../refused.ts';
import { derOf } from '../cms.ts';

/** Real files have a few thousand rounds of hashing: with billions of them a file would keep the server busy for hours. */
const MOST_ROUNDS = 2_000_000;

/** A key that signs, with the certificates that say whose it is; all DER. */
export type SealKey = { key: Buffer; certificate: Buffer; chain: Buffer[] };

/**
 * Reads key and certificates out of a PKCS#12 file. Throws `seal-password` where the password does not open it, and `seal-unreadable`
 * where it is none, holds no key with its certificate, or is enciphered in a way that is no longer safe.
 */
export const readPkcs12 = async (bytes: Uint8Array, password: string): Promise<SealKey> => {
  const pfx = parsed(bytes);
  if ((pfx.macData?.iterations ?? 0) > MOST_ROUNDS) throw new Refused('seal-unreadable', ['p12']);
  const secret = new Uint8Array(Buffer.from(password)).buffer;
  try {
    await pfx.parseInternalValues({ password: secret, checkIntegrity: true });
  } catch {
    throw new Refused('seal-password', ['password']);
  }
  try {
    return keyIn(await bagsIn(pfx, secret), password);
  } catch {
    throw new Refused('seal-unreadable', ['p12']);
  }
};

const parsed = (bytes: Uint8Array): PFX => {
  try {
    return PFX.fromBER(new Uint8Array(bytes).buffer);
  } catch {
    throw new Refused('seal-unreadable', ['p12']);
  }
};

const opened = z.object({ safeContents: z.array(z.object({ value: z.instanceof(SafeContents) })) });

const bagsIn = async (pfx: PFX, password: ArrayBuffer): Promise<SafeBag[]> => {
  const safe = pfx.parsedValue?.authenticatedSafe;
  if (safe === undefined) throw new Error('no contents');
  for (const { contentType, content } of safe.safeContents) {
    if (contentType === ContentInfo.ENCRYPTED_DATA) {
      assertQuick(new EncryptedData({ schema: copyOf(content) }).encryptedContentInfo.contentEncryptionAlgorithm);
    }
  }
  await safe.parseInternalValues({
    safeContents: safe.safeContents.map(({ contentType }) =>
      contentType === ContentInfo.ENCRYPTED_DATA ? { password } : {},
    ),
  });
  return opened.parse(safe.parsedValue).safeContents.flatMap(({ value }) => value.safeBags);
};

const keyIn = (bags: readonly SafeBag[], password: string): SealKey => {
  const keys = bags.flatMap(({ bagValue }) => keysOf(bagValue, password));
  const certificates = bags.flatMap(({ bagValue }) =>
    bagValue instanceof CertBag && bagValue.parsedValue instanceof Certificate ? [derOf(bagValue.parsedValue)] : [],
  );
  const [key] = keys;
  const own = key && certificates.find((der) => new X509Certificate(der).checkPrivateKey(key));
  if (key === undefined || own === undefined) throw new Error('no key with its certificate');
  return {
    key: key.export({ format: 'der', type: 'pkcs8' }),
    certificate: own,
    chain: certificates.filter((der) => !der.equals(own)),
  };
};

const keysOf = (bag: unknown, passphrase: string): KeyObject[] => {
  if (!(bag instanceof PKCS8ShroudedKeyBag || bag instanceof PrivateKeyInfo)) return [];
  if (bag instanceof PKCS8ShroudedKeyBag) assertQuick(bag.encryptionAlgorithm);
  const key = Buffer.from(bag.toSchema().toBER(false));
  return [createPrivateKey({ key, format: 'der', type: 'pkcs8', passphrase })];
};

/** What is read out of a structure is taken away from it. */
const copyOf = (block: unknown): AsnType => {
  if (!(block instanceof BaseBlock)) throw new Error('no structure');
  return fromBER(block.toBER(false)).result;
};

/** Only ciphers of PKCS#5 version 2 are taken, with a key that is reckoned in a bearable time. */
const assertQuick = ({ algorithmParams }: AlgorithmIdentifier): void => {
  const { keyDerivationFunc } = new PBES2Params({ schema: copyOf(algorithmParams) });
  const { iterationCount } = new PBKDF2Params({ schema: keyDerivationFunc.algorithmParams });
  if (iterationCount > MOST_ROUNDS) throw new Error('too many rounds');
};
