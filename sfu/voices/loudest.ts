/** How loud a microphone was in the last while, in dBov: 0 is as loud as can be, -127 is silence. */
export type Volume = { peerId: string; volume: number };

/** So much louder than who is heard now must another one be, or a cough would take the word. In decibels. */
const LOUDER_BY = 6;

/** Who is the loudest: who was it before stays it until another one is clearly louder. Null where nobody is heard. */
export function loudest(before: string | null, volumes: readonly Volume[]): string | null {
  const first = volumes.reduce<Volume | undefined>(
    (best, one) => (best && best.volume >= one.volume ? best : one),
    undefined,
  );
  if (!first) return null;
  const known = volumes.find(({ peerId }) => peerId === before);
  return known && first.volume < known.volume + LOUDER_BY ? known.peerId : first.peerId;
}
