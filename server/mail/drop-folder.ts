import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { StoredMail } from '../store/mails.ts';
import { composed, mailFile } from './compose.ts';

/** Puts mails down as files in a folder, one for each meeting, where there is no mail server to give them to. */
export const createDropFolder =
  (folder: string) =>
  async (mail: StoredMail, contents: ReadonlyMap<string, Uint8Array>): Promise<void> => {
    const place = join(folder, mail.meetingId ?? 'other');
    await mkdir(place, { recursive: true });
    const path = join(place, `${mail.id}.eml`);
    const bytes = await mailFile(composed(mail, contents, null));
    await writeFile(`${path}.new`, bytes);
    await rename(`${path}.new`, path);
  };
