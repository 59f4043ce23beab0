import { Readable } from 'node:stream';
import type { ContentStore } from '../documents/content-store.ts';

/** Keeps what was written here, and gives its SHA-256, hexadecimal. */
export type KeepWritten = (bytes: Uint8Array) => Promise<string>;

export const createKeepWritten =
  (contents: ContentStore): KeepWritten =>
  async (bytes) => {
    const incoming = await contents.receive(Readable.from([bytes]), bytes.byteLength);
    await contents.keep(incoming);
    return incoming.hash;
  };
