import type { PartyId } from '#shared/contract/ids.ts';
import { createReconciler } from '../flow/reconciler.ts';
import type { LiveDeps } from '../ports.ts';
import type { MeetingActor } from '../meeting/actor.ts';
import type { Seat } from '../meeting/seat.ts';
import type { Seats } from '../meeting/seats.ts';
import { releaseHeld } from './attachment.ts';
import type { Lines } from './lines.ts';
import type { Stage } from './stage.ts';
import type { Watching } from './watching.ts';

/** Gives the seats of a meeting their media back after the media plane, or a part of it, was lost. */
export type Recovery = {
  /** These peers' media is gone, last alive at `at`. They are attached again at once, or when a node is back. */
  lost: (peerIds: readonly string[], at: number) => Promise<void>;
  /** The media plane can be reached: whoever is without media gets it. */
  available: () => void;
  /** Somebody has media: whatever outage there was is over, and is written down. */
  over: () => Promise<void>;
  /** Nothing is tried again any more. */
  stop: () => void;
};

/** How long after nobody could be attached it is tried again, in milliseconds. */
const RETRY_MS = 2000;

type RecoveryDeps = {
  actor: MeetingActor;
  seats: Seats;
  lines: Lines;
  stage: Stage;
  watching: Watching;
  media: LiveDeps['media'];
  clock: LiveDeps['clock'];
  logger: LiveDeps['logger'];
};

export const createRecovery = (deps: RecoveryDeps): Recovery => {
  const { actor, seats, lines, stage, watching, media, clock, logger } = deps;
  /** Of a loss from which nobody has come back yet. */
  let outage: { from: number; parties: PartyId[] } | null = null;

  let retry: NodeJS.Timeout | undefined;

  const over = async (): Promise<void> => {
    if (outage === null) return;
    const { from, parties } = outage;
    outage = null;
    await actor.submit({ type: 'service.outage', payload: { from, to: clock(), parties } }, 'system');
  };

  const attach = async (seat: Seat): Promise<void> => {
    const attachment = seats.renew(seat);
    const join = await lines.attach(seat);
    if (join === null) return;
    await over();
    if (seats.has(seat) && seat.attachment === attachment) {
      seat.connection.push('media.offer', releaseHeld(attachment, join));
      watching.changed();
    } else {
      await lines.detach(attachment);
    }
  };

  const attachAll = async (): Promise<void> => {
    const without = [...seats.all()].filter(({ begun, attachment }) => begun && attachment.line === 'none');
    await Promise.all(without.map(attach));
    // A node whose last worker has died starts another one, and says nothing of it. One that comes back says so.
    const isRefused = without.length > 0 && outage !== null && media.counts().nodes > 0;
    clearTimeout(retry);
    if (isRefused) retry = setTimeout(attaching.ask, RETRY_MS);
  };

  /** A node that comes back while the attempts without it are still failing is asked once more. */
  const attaching = createReconciler(attachAll, (error) =>
    logger.error({ err: error }, 'seats could not be given their media back'),
  );

  return {
    async lost(peerIds, at) {
      const affected = peerIds.flatMap((peerId) => seats.ofPeer(peerId) ?? []);
      for (const { attachment } of affected) {
        attachment.line = 'none';
        attachment.producers.clear();
      }
      const parties = affected.map(({ party }) => party);
      outage = { from: Math.min(at, outage?.from ?? at), parties: [...(outage?.parties ?? []), ...parties] };
      stage.forget();
      const down = parties.map(async (party) => actor.submit({ type: 'media.down', payload: { party, at } }, 'system'));
      attaching.ask();
      await Promise.all(down);
    },
    available: attaching.ask,
    over,
    stop: () => clearTimeout(retry),
  };
};
