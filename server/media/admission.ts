import { createHash, timingSafeEqual } from 'node:crypto';
import { sfuHello, type SfuHello } from '#shared/contract/sfu.ts';
import type { ServerIdentity } from './identity.ts';

/** What a refused node is told. Only the first makes its process end. */
export type Refusal = 'superseded' | 'unknown-server' | 'bad-hello';

/** Compares secrets in constant time; hashing first makes their lengths equal. */
function sameSecret(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}

/** Whether a request for a connection shows the key: asked before anything else it says is read. */
export const showsKey = (authorization: string | undefined, key: string): boolean =>
  sameSecret(authorization ?? '', `Bearer ${key}`);

/** Judges how a node introduces itself. `generationOf` knows the generation in which a node was last seen. */
export function judgeHello(
  raw: unknown,
  own: ServerIdentity,
  generationOf: (nodeId: string) => number | undefined,
): { hello: SfuHello } | { refusal: Refusal } {
  const parsed = sfuHello.safeParse(raw);
  if (!parsed.success) return { refusal: 'bad-hello' };
  const hello = parsed.data;
  if (hello.serverId !== own.serverId || !sameSecret(hello.key, own.key)) return { refusal: 'unknown-server' };
  if (hello.generation < (generationOf(hello.nodeId) ?? 0)) return { refusal: 'superseded' };
  return { hello };
}
