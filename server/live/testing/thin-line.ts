import { type Socket, connect, createServer } from 'node:net';

/** A line to a server that can go silent, as when a cable is pulled: nothing arrives any more, and nobody hangs up. */
export type ThinLine = { readonly url: string; silence: () => void; close: () => Promise<void> };

export const layThinLine = async (serverUrl: string): Promise<ThinLine> => {
  const { port, hostname } = new URL(serverUrl);
  const ends = new Set<Socket>();
  const proxy = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      ends.add(from);
      from.pipe(to);
      from.on('error', () => to.destroy());
    }
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const address = proxy.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    silence() {
      for (const end of ends) end.unpipe().pause();
    },
    async close() {
      for (const end of ends) end.destroy();
      await new Promise((resolve) => proxy.close(resolve));
    },
  };
};
