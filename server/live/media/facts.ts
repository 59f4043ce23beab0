import type { Logger } from 'pino';
import type { MediaFacts } from '../../ports.ts';
import type { LiveMeetings } from '../meeting/live-meetings.ts';

/** What the media plane tells, brought to the meetings it is about. Presence comes from here, not from clients. */
export const createMediaFacts = (meetings: LiveMeetings, logger: Logger): MediaFacts => {
  const failed = (error: unknown): void => logger.error({ err: error }, 'a media fact could not be taken up');

  return {
    onTransport({ meetingId, peerId, direction, connected, at }) {
      const meeting = meetings.find(meetingId);
      const seat = meeting?.seats.ofPeer(peerId);
      if (!meeting || !seat || direction !== 'receive') return;
      const payload = { party: seat.party, at };
      void meeting.actor.submit({ type: connected ? 'media.up' : 'media.down', payload }, 'system');
    },
    onPeersLost({ meetingId, peerIds, at }) {
      meetings.find(meetingId)?.media.recovery.lost(peerIds, at).catch(failed);
    },
    onVoice({ meetingId, peerId }) {
      const meeting = meetings.find(meetingId);
      const party = peerId === null ? null : meeting?.seats.ofPeer(peerId)?.party;
      if (party !== undefined) meeting?.broadcasts.voice(party);
    },
    onAvailable() {
      for (const { media } of meetings.all()) {
        // What could not be told while nobody listened is told now.
        media.changed();
        media.recovery.available();
      }
    },
  };
};
