import { roomParty } from '#shared/contract/ids.ts';
import type { MeetingSummary } from '#shared/contract/meetings.ts';
import { hostDuties, roomDuties, type Duties } from '../rooms/duties.ts';
import { loadFixture } from '../rooms/fixture.ts';
import { Operator } from '../rooms/operator.ts';
import { Participant } from '../rooms/participant.ts';
import type { Giaoban } from '../support/giaoban.ts';

/** The simulated people of today's sample briefing, around the one whose screens are looked at. */
export type Cast = {
  meeting: MeetingSummary;
  /** The rooms without a device, whom a simulated one may play. */
  roomIds: string[];
  enterChair: () => Promise<Participant>;
  enterRoom: (roomId: string) => Promise<Participant>;
  close: () => void;
};

/** Calls the cast together. Where today's sample has ended, this is a new one. */
export async function castOf({ url, dataDir }: Giaoban): Promise<Cast> {
  const operator = new Operator(url, dataDir);
  const { meeting, host, roomIds } = await operator.meeting('sample');
  const routerCapabilities = await operator.routerCapabilities();
  const everybody: Participant[] = [];
  const enter = async (party: string, fixture: 'chair' | 'room', duties: Duties): Promise<Participant> => {
    const sessions = await operator.sessions(meeting.id, [party]);
    const participant = new Participant({
      name: party,
      url,
      meetingId: meeting.id,
      cookie: sessions.get(party) ?? '',
      routerCapabilities,
      fixture: loadFixture(fixture),
      duties,
    });
    everybody.push(participant);
    await participant.join();
    return participant;
  };
  return {
    meeting,
    roomIds,
    enterChair: () => enter(host, 'chair', hostDuties),
    enterRoom: (roomId) => enter(roomParty(roomId), 'room', roomDuties),
    close: () => everybody.forEach((participant) => participant.close()),
  };
}
