import { createHash } from 'node:crypto';
import type { Response } from 'express';
import type { z } from 'zod';

/**
 * Sends an answer under a name for its content, and nothing to whoever has it already. A request's own `Cache-Control` is not
 * looked at: programs built on `fetch` say `no-cache` with every `If-None-Match`.
 */
export const taggedJsonOf =
  <A extends z.ZodType>(schema: A) =>
  (response: Response, result: z.input<A>): void => {
    const body = JSON.stringify(schema.parse(result));
    const tag = `"${createHash('sha256').update(body).digest('base64url')}"`;
    response.setHeader('ETag', tag);
    response.setHeader('Cache-Control', 'no-store');
    const known = (response.req.headers['if-none-match'] ?? '')
      .split(',')
      .map((one) => one.trim().replace(/^W\//u, ''));
    if (known.includes(tag)) response.status(304).end();
    else response.type('application/json').send(body);
  };
