import { createHash } from 'node:crypto';
import { fromBER } from 'asn1js';
import { TSTInfo } from 'pkijs';
import { checkChain } from './chain.ts';
import { derOf, DIGESTS, readMessage, type SignedMessage, signatureHolds } from './cms.ts';

const TST_INFO = '1.2.840.113549.1.9.16.1.4';

/**
 * The moment that a signature's time stamp (RFC 3161) proves, UTC milliseconds; null where there is none, where it is of another
 * signature, or where its authority is not trusted.
 */
export const provenTime = async ({ timeStamp, signerInfo }: SignedMessage, roots: readonly Buffer[]) => {
  const token = timeStamp === null ? undefined : readMessage(timeStamp);
  const content = token?.signedData.encapContentInfo;
  if (token === undefined || content?.eContent === undefined || content.eContentType !== TST_INFO) return null;
  try {
    const { genTime, messageImprint } = new TSTInfo({ schema: fromBER(content.eContent.getValue()).result });
    const algorithm = DIGESTS[messageImprint.hashAlgorithm.algorithmId];
    if (algorithm === undefined) return null;
    const stamped = signerInfo.signature.valueBlock.valueHexView;
    const imprint = Buffer.from(messageImprint.hashedMessage.valueBlock.valueHexView);
    if (!createHash(algorithm).update(stamped).digest().equals(imprint)) return null;
    if (!(await signatureHolds(token, Buffer.from(stamped)))) return null;
    const at = genTime.getTime();
    const verdict = checkChain(derOf(token.signer), token.certificates, roots, at, 'time-stamping');
    return verdict === 'valid' ? at : null;
  } catch {
    return null;
  }
};
