import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** Files as one ZIP archive. */
export const zipOf = async (files: readonly { name: string; bytes: Buffer }[]): Promise<Uint8Array> => {
  const archive = new ZipFile();
  for (const { name, bytes } of files) archive.addBuffer(bytes, name);
  archive.end();
  return buffer(archive.outputStream);
};
