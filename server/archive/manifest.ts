import { createHash } from 'node:crypto';

/** A file in the archive of a meeting. */
export type Listed = { name: string; bytes: number; sha256: string };

export const sha256 = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** The list of an archive for programs. */
export const manifestJson = (meetingId: string, title: string, files: readonly Listed[]): Buffer =>
  Buffer.from(`${JSON.stringify({ meetingId, title, hash: 'sha-256', files }, null, 2)}\n`);

/** The list for people, in the form in which `sha256sum --check` reads it, too. */
export const manifestText = (files: readonly Listed[]): Buffer =>
  Buffer.from(files.map(({ name, sha256: hash }) => `${hash}  ${name}\n`).join(''));
