import type { PartyId } from '#shared/contract/ids.ts';
import type { MediaSource, Purpose } from '#shared/contract/media.ts';

/** A stream that is received. One per party, source and purpose. */
export type RemoteStream = {
  readonly consumerId: string;
  readonly party: PartyId;
  readonly source: MediaSource;
  readonly purpose: Purpose;
  readonly track: MediaStreamTrack;
};
