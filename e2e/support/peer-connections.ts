import type { Page } from 'puppeteer';

/** What one of a page's peer connections says of itself; `fragment` is new after an ICE restart. */
export type PeerConnectionFacts = {
  /** As which one of the page it was made. */
  number: number;
  state: string;
  fragment: string;
  protocol: string | null;
  address: string | null;
};

/** Makes the peer connections that the page will make known to `peerConnections`. */
export async function followPeerConnections(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const made: RTCPeerConnection[] = [];
    Reflect.set(window, 'madePeerConnections', made);
    window.RTCPeerConnection = class extends RTCPeerConnection {
      constructor(configuration?: RTCConfiguration) {
        super(configuration);
        made.push(this);
      }
    };
  });
}

/** The page's peer connections that are not closed, in the order in which they were made. */
export const peerConnections = async (page: Page): Promise<PeerConnectionFacts[]> =>
  page.evaluate(async () => {
    const made: unknown = Reflect.get(window, 'madePeerConnections');
    const all = (Array.isArray(made) ? made : []).filter((each) => each instanceof RTCPeerConnection);
    const open = all.entries().filter(([, { connectionState }]) => connectionState !== 'closed');
    return Promise.all(
      open.map(async ([number, connection]) => {
        const stats = new Map<string, Record<string, unknown>>();
        (await connection.getStats()).forEach((report: Record<string, unknown>, id: string) => stats.set(id, report));
        const transport = [...stats.values()].find(({ type }) => type === 'transport');
        const pair = stats.get(String(transport?.['selectedCandidatePairId']));
        const local = stats.get(String(pair?.['localCandidateId']));
        return {
          number,
          state: connection.connectionState,
          fragment: /a=ice-ufrag:(\S+)/.exec(connection.localDescription?.sdp ?? '')?.[1] ?? '',
          protocol: local ? String(local['protocol']) : null,
          address: local ? String(local['address']) : null,
        };
      }),
    );
  });
