import type { PartyId } from '#shared/contract/ids.ts';
import type { Standing } from '#shared/contract/meetings.ts';
import type { RtpCapabilities } from '#shared/contract/rtp.ts';
import type { Connection } from '../gateway/connection.ts';
import type { Attachment, ConsumerChange } from '../media/attachment.ts';

/** A party's place in a live meeting while it is connected. */
export type Seat = {
  readonly meetingId: string;
  readonly party: PartyId;
  readonly standing: Standing;
  readonly connection: Connection;
  readonly rtpCapabilities: RtpCapabilities;
  /** Replaced as a whole when the media plane has lost it. */
  attachment: Attachment;
  /** The answer to joining has gone out: from then on the seat is told what changes. */
  begun: boolean;
};

/** Tells a seat of its consumers, or keeps it until the seat knows of them as a whole. */
export const tellConsumers = ({ attachment, connection }: Seat, { added, removed }: ConsumerChange): void => {
  if (added.length === 0 && removed.length === 0) return;
  if (attachment.held === null) connection.push('media.consumers', { added, removed });
  else attachment.held.push({ added, removed });
};
