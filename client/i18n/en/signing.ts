import type { signing as vi } from '../vi/signing.ts';
import type { Translation } from '../translation.ts';

export const signing: Translation<typeof vi> = {
  title: 'Digital signatures',
  description:
    'Take an issued paper along, sign it on the signer’s computer, and bring the signed file back to be checked and kept.',
  loading: 'Loading the papers…',
  papers: {
    minutes: 'Minutes No. {{number}}, version {{version}}',
    notice: 'Conclusion notice No. {{number}}, version {{version}}',
  },
  issuedAt: 'Issued {{moment}}',
  download: 'Download to sign',
  downloadSigned: 'Download the signed file',
  drop: 'Drop the signed PDF here, or',
  choose: 'Choose the signed file',
  sending: '{{name}}: {{percent}}% sent',
  stop: 'Stop',
  checking: 'Sent; the server is checking the signatures…',
  tooLarge:
    'The file is larger than {{size}} and cannot be sent. Sign the PDF that you downloaded, without scanning it into pictures.',
  refused: '{{name}}: the file was not taken.',
  broughtBy: 'Brought back by {{name}}, {{moment}}',
  unchanged: 'The content is unchanged:',
  content: {
    sameBytes: 'it begins with the very bytes that were issued.',
    samePages: 'its pages show what was issued.',
  },
  unknownSigner: 'The signer’s name cannot be read',
  signedAt: 'Signed {{moment}}',
  timeProven: 'with a time stamp',
  timeClaimed: 'by the signer’s computer',
  issuedBy: 'certificate issued by {{name}}',
  noTrustRoots:
    'There is no trusted root certificate yet, so no signature counts as valid. Ask the city’s administrator to add one in the settings.',
  seal: {
    action: 'Put the agency’s seal on it',
    confirmTitle: 'Seal {{paper}}?',
    confirmBody: 'The server signs with the seal of {{name}}. A sealed paper cannot be unsealed.',
    refused: 'The paper was not sealed.',
  },
  verdicts: {
    valid: {
      word: 'valid signature',
      advice: 'The signed paper is worth as much as one on paper. Keep this file with the meeting.',
    },
    expired: {
      word: 'certificate not in force',
      advice:
        'The certificate had expired, or was not valid yet, when it signed. Sign again with one that is in force.',
    },
    'untrusted-root': {
      word: 'certificate not trusted',
      advice:
        'The certificate is of no authority that is trusted, or is not for signing. Sign with the agency’s certificate, or ask the administrator to add its root.',
    },
    'altered-after-signing': {
      word: 'altered after signing',
      advice:
        'The file was changed after it was signed. Download the paper again, sign it, and send the very file that the signing program makes.',
    },
    'not-covering': {
      word: 'signature does not cover the file',
      advice:
        'The signature protects a part of the file only. Sign the whole paper again, and send it without saving it in another program.',
    },
    broken: {
      word: 'broken signature',
      advice:
        'The signature cannot be read or does not hold. Sign again with a signing program, with SHA-256 or better.',
    },
    'no-signature': {
      word: 'not signed',
      advice: 'This file has no digital signature. Sign it on the signer’s computer and send the signed file.',
    },
    'content-changed': {
      word: 'the content was changed',
      advice:
        'It shows something else than what was issued. Download the paper again to sign it; what has to be mended needs a new version.',
    },
    'other-paper': {
      word: 'not this paper',
      advice: 'This is not the paper that was issued. Choose the signed file of this paper.',
    },
    'not-a-pdf': {
      word: 'no readable PDF',
      advice: 'The file is no PDF, or it is damaged. Choose the PDF that the signing program has made.',
    },
  },
  empty: {
    title: 'There is nothing to sign yet',
    body: 'Minutes and conclusion notices appear here when they are issued.',
  },
};
