import type { PartyId } from '#shared/contract/ids.ts';
import type { PeerConsumers } from '#shared/contract/sfu.ts';
import { type Attachment, newAttachment } from '../media/attachment.ts';
import { type Seat, tellConsumers } from './seat.ts';

/** Who is connected to a meeting: at most one seat for each party. */
export type Seats = {
  readonly size: number;
  all: () => Iterable<Seat>;
  of: (party: PartyId) => Seat | undefined;
  ofPeer: (peerId: string) => Seat | undefined;
  add: (seat: Seat) => void;
  remove: (seat: Seat) => void;
  /** Whether the party still sits here, on this very connection. */
  has: (seat: Seat) => boolean;
  /** Gives a seat a new line to the media plane; facts about the old one are of no interest any more. */
  renew: (seat: Seat) => Attachment;
  /** Tells each seat what has become of its consumers. */
  distribute: (changes: readonly PeerConsumers[]) => void;
};

export const createSeats = (): Seats => {
  const byParty = new Map<PartyId, Seat>();
  const byPeer = new Map<string, Seat>();
  return {
    get size() {
      return byParty.size;
    },
    all: () => byParty.values(),
    of: (party) => byParty.get(party),
    ofPeer: (peerId) => byPeer.get(peerId),
    add(seat) {
      byParty.set(seat.party, seat);
      byPeer.set(seat.attachment.peer.peerId, seat);
    },
    remove(seat) {
      byParty.delete(seat.party);
      byPeer.delete(seat.attachment.peer.peerId);
    },
    has: (seat) => byParty.get(seat.party) === seat,
    renew(seat) {
      byPeer.delete(seat.attachment.peer.peerId);
      const attachment = newAttachment(seat.meetingId, seat.party);
      seat.attachment = attachment;
      byPeer.set(attachment.peer.peerId, seat);
      return attachment;
    },
    distribute(changes) {
      for (const change of changes) {
        const seat = byPeer.get(change.peerId);
        if (seat) tellConsumers(seat, change);
      }
    },
  };
};
