import { createHash, randomBytes, randomInt } from 'node:crypto';

/** Without 0 O 1 I L: a code is read from paper, aloud, over a poor line. */
const CODE_ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const CODE_LENGTH = 8;

const PASSWORD_ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';
const PASSWORD_GROUPS = 4;
const PASSWORD_GROUP_LENGTH = 4;

/** A session's token: 256 random bits. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is stored of a token or a pairing code. Both are random, so that a plain hash is enough. */
export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** A pairing code, to be typed once within minutes. */
export const newPairingCode = (): string => letters(CODE_ALPHABET, CODE_LENGTH);

/** A password that can be read aloud and typed: sixteen random letters in groups, about 79 bits. */
export const newPassword = (): string =>
  Array.from({ length: PASSWORD_GROUPS }, () => letters(PASSWORD_ALPHABET, PASSWORD_GROUP_LENGTH)).join('-');

const letters = (alphabet: string, length: number): string =>
  Array.from({ length }, () => alphabet.charAt(randomInt(alphabet.length))).join('');
