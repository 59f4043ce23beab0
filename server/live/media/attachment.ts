import { nanoid } from 'nanoid';
import type { PartyId } from '#shared/contract/ids.ts';
import type { ConsumerOptions, MediaJoin, MediaSource } from '#shared/contract/media.ts';
import type { Peer } from '../../ports.ts';
import type { Reconciler } from '../flow/reconciler.ts';

/** Consumers that have come and gone. */
export type ConsumerChange = { added: ConsumerOptions[]; removed: string[] };

/** A stream that a seat sends, as the media plane was last told of it. */
export type OwnProducer = {
  readonly id: string;
  /** Switched off by its owner. */
  selfPaused: boolean;
  /** Null when a call failed and nobody knows. */
  paused: boolean | null;
  readonly pausing: Reconciler;
};

/** A seat's line to the media plane. After a loss, or when the room comes back, there is a new one with a new peer. */
export type Attachment = {
  readonly peer: Peer;
  /** Whether the media plane has the peer. */
  line: 'none' | 'coming' | 'up';
  /** Of the receiving transport, once there is one; only the page that it was made for knows it. */
  transportId: string | null;
  readonly producers: Map<MediaSource, OwnProducer>;
  /** What has changed before the seat was told of its consumers as a whole; null once it was. */
  held: ConsumerChange[] | null;
};

/** A line that is still to be made. */
export const newAttachment = (meetingId: string, party: PartyId): Attachment => ({
  peer: { meetingId, peerId: `${party}/${nanoid(10)}` },
  line: 'none',
  transportId: null,
  producers: new Map(),
  held: [],
});

/** The consumers as a whole, with what has changed while they were on their way. From now on changes are told as they come. */
export const releaseHeld = (attachment: Attachment, join: MediaJoin): MediaJoin => {
  const consumers = new Map(join.consumers.map((consumer) => [consumer.id, consumer]));
  for (const { added, removed } of attachment.held ?? []) {
    for (const consumer of added) consumers.set(consumer.id, consumer);
    for (const id of removed) consumers.delete(id);
  }
  attachment.held = null;
  return { ...join, consumers: [...consumers.values()] };
};
