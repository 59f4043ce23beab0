import { createHash } from 'node:crypto';
import { fromBER, GeneralizedTime, OctetString, Sequence, UTCTime } from 'asn1js';
import { type Attribute, Certificate, ContentInfo, IssuerAndSerialNumber, SignedData, type SignerInfo } from 'pkijs';

/** The object identifiers of the attributes that are looked at. */
const SIGNING_TIME = '1.2.840.113549.1.9.5';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const TIME_STAMP_TOKEN = '1.2.840.113549.1.9.16.2.14';

const SHA1_WITH_RSA = '1.2.840.113549.1.1.5';

/** SHA-1 and older prove nothing any more. */
export const DIGESTS: Record<string, string> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

/** A signature's message, read. */
export type SignedMessage = {
  signedData: SignedData;
  signerInfo: SignerInfo;
  signer: Certificate;
  /** All certificates that came with it, DER. */
  certificates: Buffer[];
  /** What the signer's computer took for the time, UTC milliseconds; null where it does not say. */
  claimedAt: number | null;
  /** The token that proves the time, DER; null where there is none. */
  timeStamp: Buffer | null;
};

/** Reads a CMS message (RFC 5652) with one signer and the signer's certificate; undefined where it is none. */
export const readMessage = (der: Buffer): SignedMessage | undefined => {
  try {
    // `fromBER` leaves alone what stands behind: signatures are padded to the place reserved for them.
    const signedData = new SignedData({ schema: new ContentInfo({ schema: fromBER(der).result }).content });
    const [signerInfo, ...others] = signedData.signerInfos;
    if (signerInfo === undefined || others.length > 0) return undefined;
    const certificates = certificatesOf(signedData);
    const signer = certificates.find((certificate) => isOf(signerInfo, certificate));
    if (signer === undefined) return undefined;
    return {
      signedData,
      signerInfo,
      signer,
      certificates: certificates.map(derOf),
      claimedAt: timeIn(signerInfo),
      timeStamp: tokenIn(signerInfo),
    };
  } catch {
    return undefined;
  }
};

/** DER of a certificate. */
export const derOf = (certificate: Certificate): Buffer => Buffer.from(certificate.toSchema(true).toBER(false));

/**
 * Whether the message is a signature on these bytes: `altered` where their digest is not the one that was signed, `broken` where the
 * signature itself does not hold.
 */
export const checkMessage = async (message: SignedMessage, signed: Buffer): Promise<'holds' | 'altered' | 'broken'> => {
  const { signedData, signerInfo } = message;
  const algorithm = DIGESTS[signerInfo.digestAlgorithm.algorithmId];
  if (algorithm === undefined || signerInfo.signatureAlgorithm.algorithmId === SHA1_WITH_RSA) return 'broken';
  // A message that brings its own content is a signature on that, whatever stands in the file.
  if (signedData.encapContentInfo.eContent !== undefined) return 'broken';
  const expected = attributeOf(signerInfo.signedAttrs?.attributes, MESSAGE_DIGEST);
  if (expected instanceof OctetString) {
    const digest = createHash(algorithm).update(signed).digest();
    if (!digest.equals(Buffer.from(expected.valueBlock.valueHexView))) return 'altered';
  }
  if (await signatureHolds(message, signed)) return 'holds';
  // Without signed attributes the signature is on the bytes themselves: which of the two was changed cannot be told.
  return expected === undefined ? 'altered' : 'broken';
};

/** Whether a message is signed with the key of its signer. */
export const signatureHolds = async ({ signedData }: SignedMessage, signed: Buffer): Promise<boolean> => {
  try {
    return await signedData.verify({ signer: 0, data: new Uint8Array(signed).buffer, checkChain: false });
  } catch {
    return false;
  }
};

const certificatesOf = ({ certificates }: SignedData): Certificate[] =>
  (certificates ?? []).filter((one) => one instanceof Certificate);

const isOf = ({ sid }: SignerInfo, certificate: Certificate): boolean =>
  sid instanceof IssuerAndSerialNumber &&
  certificate.serialNumber.isEqual(sid.serialNumber) &&
  certificate.issuer.isEqual(sid.issuer);

const attributeOf = (attributes: readonly Attribute[] | undefined, type: string): unknown => {
  const values: unknown[] | undefined = attributes?.find((attribute) => attribute.type === type)?.values;
  return values?.[0];
};

const timeIn = ({ signedAttrs }: SignerInfo): number | null => {
  const told = attributeOf(signedAttrs?.attributes, SIGNING_TIME);
  return told instanceof UTCTime || told instanceof GeneralizedTime ? told.toDate().getTime() : null;
};

const tokenIn = ({ unsignedAttrs }: SignerInfo): Buffer | null => {
  const token = attributeOf(unsignedAttrs?.attributes, TIME_STAMP_TOKEN);
  return token instanceof Sequence ? Buffer.from(token.toBER(false)) : null;
};
