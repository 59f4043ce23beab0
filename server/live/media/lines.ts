import type { Logger } from 'pino';
import type { MediaJoin } from '#shared/contract/media.ts';
import { maySend } from '#shared/permissions/live.ts';
import { MediaRefused, MediaUnavailable } from '../../failures.ts';
import type { MediaPlane } from '../../ports.ts';
import type { Seat } from '../meeting/seat.ts';
import type { Seats } from '../meeting/seats.ts';
import type { Attachment } from './attachment.ts';

/** The seats' lines to the media plane: made, given up, made anew. */
export type Lines = {
  /** Makes the seat's line; null where the media plane cannot: the meeting goes on, and the line follows. */
  attach: (seat: Seat) => Promise<MediaJoin | null>;
  /** Closes all the line has, and tells the others. Resolves to when it was last alive, if anybody knows. */
  detach: (attachment: Attachment) => Promise<number | null>;
};

/** False where the peer was lost again before the media plane's answer was here. */
const isComing = ({ line }: Attachment): boolean => line === 'coming';

export const createLines = (media: MediaPlane, seats: Seats, logger: Logger): Lines => {
  const failed = (error: unknown, what: string): null => {
    if (error instanceof MediaUnavailable) logger.warn({ what }, 'the media plane is out of reach');
    else if (error instanceof MediaRefused) logger.warn({ what, err: error }, 'the media plane refused a peer');
    else logger.error({ err: error, what }, 'the media plane failed');
    return null;
  };

  return {
    async attach(seat) {
      const { attachment, party, standing, rtpCapabilities } = seat;
      attachment.line = 'coming';
      try {
        const sends = maySend('producer.create', standing);
        const join = await media.attach(attachment.peer, party, rtpCapabilities, sends);
        if (!isComing(attachment)) return null;
        attachment.line = 'up';
        attachment.transportId = join.receive.id;
        return join;
      } catch (error) {
        attachment.line = 'none';
        return failed(error, 'attach');
      }
    },

    async detach(attachment) {
      if (attachment.line === 'none') return null;
      attachment.line = 'none';
      const sources = [...attachment.producers.keys()];
      attachment.producers.clear();
      try {
        const closed = await Promise.all(sources.map(async (source) => media.closeProducer(attachment.peer, source)));
        seats.distribute(closed.flat());
        return (await media.detach(attachment.peer)).lastSeenAt;
      } catch (error) {
        return failed(error, 'detach');
      }
    },
  };
};
