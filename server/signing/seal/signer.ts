import { createHash, createPrivateKey } from 'node:crypto';
import { plainAddPlaceholder } from '@signpdf/placeholder-plain';
import { Signer, SignPdf } from '@signpdf/signpdf';
import { fromBER, ObjectIdentifier, OctetString, Sequence, UTCTime } from 'asn1js';
import {
  Attribute,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs';
import type { SealKey } from './pkcs12.ts';

/** Room for the message with a chain of certificates, bytes. */
const RESERVED = 16_384;
const HASH = 'SHA-256';

const OF_DATA = '1.2.840.113549.1.7.1';
const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const SIGNING_TIME = '1.2.840.113549.1.9.5';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';

/** What stands in the signature beside the message, for readers' programs. Only Latin letters are safe there. */
export type SealWords = { name: string; reason: string };

/**
 * Signs a PDF with the seal, as an addition behind what is there (PAdES baseline B): earlier signatures stay what they are.
 * `at` is told as the time of signing, UTC milliseconds.
 */
export const sealPdf = async (bytes: Buffer, key: SealKey, words: SealWords, at: number): Promise<Buffer> => {
  const prepared = plainAddPlaceholder({
    pdfBuffer: bytes,
    ...words,
    contactInfo: '',
    location: '',
    signingTime: new Date(at),
    signatureLength: RESERVED,
    subFilter: 'ETSI.CAdES.detached',
  });
  return new SignPdf().sign(prepared, new SealSigner(key, at));
};

class SealSigner extends Signer {
  readonly #key: SealKey;
  readonly #at: number;
  constructor(key: SealKey, at: number) {
    super();
    this.#key = key;
    this.#at = at;
  }
  override async sign(bytes: Buffer): Promise<Buffer> {
    return messageOn(bytes, this.#key, this.#at);
  }
}

const messageOn = async (bytes: Buffer, { key, certificate, chain }: SealKey, at: number): Promise<Buffer> => {
  const own = read(certificate);
  const signed = new SignedData({
    version: 1,
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: OF_DATA }),
    signerInfos: [
      new SignerInfo({
        version: 1,
        sid: new IssuerAndSerialNumber({ issuer: own.issuer, serialNumber: own.serialNumber }),
        signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes: attributesOf(bytes, certificate, at) }),
      }),
    ],
    certificates: [own, ...chain.map(read)],
  });
  await signed.sign(await imported(key), 0, HASH, new Uint8Array(bytes).buffer);
  const message = new ContentInfo({ contentType: ContentInfo.SIGNED_DATA, content: signed.toSchema(true) });
  return Buffer.from(message.toSchema().toBER(false));
};

/** In the order of their encodings, as a set has to be. */
const attributesOf = (bytes: Buffer, certificate: Buffer, at: number): Attribute[] => [
  new Attribute({ type: CONTENT_TYPE, values: [new ObjectIdentifier({ value: OF_DATA })] }),
  new Attribute({ type: SIGNING_TIME, values: [new UTCTime({ valueDate: new Date(at) })] }),
  new Attribute({ type: MESSAGE_DIGEST, values: [new OctetString({ valueHex: sha256(bytes) })] }),
  new Attribute({ type: SIGNING_CERTIFICATE_V2, values: [signingCertificate(certificate)] }),
];

/** Which certificate signs (RFC 5035), so that no other of the same key can be put in its place. SHA-256 is its default. */
const signingCertificate = (certificate: Buffer): Sequence => {
  const one = new Sequence({ value: [new OctetString({ valueHex: sha256(certificate) })] });
  return new Sequence({ value: [new Sequence({ value: [one] })] });
};

const sha256 = (bytes: Buffer): Uint8Array<ArrayBuffer> => new Uint8Array(createHash('sha256').update(bytes).digest());

const read = (der: Buffer): Certificate => new Certificate({ schema: fromBER(der).result });

/** The names of the curves by which OpenSSL and WebCrypto know them. */
const CURVES: Record<string, string> = { prime256v1: 'P-256', secp384r1: 'P-384', secp521r1: 'P-521' };

const imported = async (pkcs8: Buffer) => {
  const { asymmetricKeyType, asymmetricKeyDetails } = createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' });
  const curve = CURVES[asymmetricKeyDetails?.namedCurve ?? ''];
  const algorithm =
    asymmetricKeyType === 'ec' && curve !== undefined
      ? { name: 'ECDSA', namedCurve: curve }
      : { name: 'RSASSA-PKCS1-v1_5', hash: HASH };
  return crypto.subtle.importKey('pkcs8', new Uint8Array(pkcs8), algorithm, false, ['sign']);
};
