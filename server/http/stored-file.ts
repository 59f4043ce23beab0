import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';
import { contentDisposition } from './content-disposition.ts';

/** A file on the disk to be sent; `hash` names its content, so that nobody fetches twice what he has. */
export type StoredFile = {
  path: string;
  bytes: number;
  hash: string;
  contentType: string;
  fileName: string;
  how: 'attachment' | 'inline';
};

/** Sends a file piece by piece, as fast as it is taken: hundreds can fetch at the same time. */
export const sendStored = async (response: Response, file: StoredFile): Promise<void> => {
  response.setHeader('ETag', `"${file.hash}"`);
  // Rights can go: whoever has the content asks again whether it is still his to see.
  response.setHeader('Cache-Control', 'private, no-cache');
  if (response.req.fresh) {
    response.status(304).end();
    return;
  }
  response.setHeader('Content-Type', file.contentType);
  response.setHeader('Content-Length', file.bytes);
  response.setHeader('Content-Disposition', contentDisposition(file.fileName, file.how));
  try {
    await pipeline(createReadStream(file.path), response);
  } catch (error) {
    // Who goes away in the midst of it is no failure; before the first byte, the file could not be read.
    if (!response.headersSent) throw error;
  }
};
