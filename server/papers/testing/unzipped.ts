import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';

/** The files of a ZIP, by name. */
export const unpacked = async (bytes: Uint8Array): Promise<Map<string, Buffer>> => {
  const files = new Map<string, Buffer>();
  const zip = await fromBufferPromise(Buffer.from(bytes));
  for await (const entry of zip.eachEntry()) {
    files.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
  }
  return files;
};

/** The files of a ZIP as text, by name. */
export const unzipped = async (bytes: Uint8Array): Promise<Map<string, string>> =>
  new Map([...(await unpacked(bytes))].map(([name, content]) => [name, content.toString()]));
