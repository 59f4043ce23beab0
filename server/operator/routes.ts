import { nanoid } from 'nanoid';
import type { Logger } from 'pino';
import { z } from 'zod';
import { accountOf, accountParty, id, type PartyId, roomOf } from '#shared/contract/ids.ts';
import { operatorMeeting, operatorSessionAnswer, operatorSessionRequest } from '#shared/contract/operator.ts';
import type { SampleBriefing } from '../first-start/sample-briefing.ts';
import type { Endpoints } from '../http/endpoint.ts';
import { SESSION_COOKIE } from '../identity/cookie.ts';
import type { SessionDesk } from '../identity/sessions.ts';
import { summaryFor } from '../meetings/summary.ts';
import { Refused } from '../refused.ts';
import type { Devices } from '../store/devices.ts';
import type { MeetingRecord, Meetings } from '../store/meetings.ts';
import type { Holder } from '../store/sessions.ts';

type Deps = {
  isPresent: (meetingId: string, party: PartyId) => boolean;
  meetings: Meetings;
  devices: Devices;
  sessions: SessionDesk;
  sample: SampleBriefing;
  clock: () => number;
  logger: Logger;
};

/** For the operator's tools: meetings with their parties, and sessions as these. */
export const operatorRoutes = (endpoints: Endpoints, deps: Deps): void => {
  const { isPresent, meetings, devices, sessions, sample, clock, logger } = deps;

  endpoints.visitor(
    'GET /api/operator/meetings/:ref',
    { request: z.object({ params: z.strictObject({ ref: id }) }), answer: operatorMeeting },
    async (_visit, { params: { ref } }) => {
      const meeting = await (ref === 'sample' ? sample.today() : meetings.byId(ref));
      if (meeting === undefined || meeting.chairId === null) throw new Refused('not-found');
      const paired = await devices.pairedRooms();
      const invited = await meetings.invitedRooms(meeting.id);
      const host = accountParty(meeting.chairId);
      return {
        meeting: summaryFor({ meeting, standing: null }),
        host,
        hostPresent: isPresent(meeting.id, host),
        // Rooms with a computer of their own come last: a simulated one would take their place.
        roomIds: [...invited.filter((room) => !paired.has(room)), ...invited.filter((room) => paired.has(room))],
      };
    },
  );

  endpoints.visitor(
    'POST /api/operator/sessions',
    { request: z.object({ body: operatorSessionRequest }), answer: operatorSessionAnswer },
    async (_visit, { body: { meetingId, parties } }) => {
      const meeting = await meetings.byId(meetingId);
      if (meeting === undefined) throw new Refused('not-found');
      const invited = new Set(await meetings.invitedRooms(meetingId));
      const strangers = parties.filter((party) => !isParty(party, meeting, invited));
      if (strangers.length > 0) throw new Refused('not-invited', strangers);
      const simulated = await devices.simulated(
        parties.flatMap((party) => roomOf(party) ?? []),
        nanoid,
        clock(),
      );
      const tokens = await sessions.startForOperator(parties.map((party) => holderOf(party, simulated)));
      logger.info({ meetingId, parties: parties.length }, "sessions were given to the operator's tools");
      return {
        sessions: parties.map((party, index) => ({ party, cookie: `${SESSION_COOKIE}=${tokens[index] ?? ''}` })),
      };
    },
  );
};

const isParty = (party: PartyId, meeting: MeetingRecord, invited: ReadonlySet<string>): boolean => {
  const roomId = roomOf(party);
  if (roomId !== undefined) return invited.has(roomId);
  return [meeting.chairId, meeting.deputyId, meeting.secretaryId].includes(accountOf(party) ?? '');
};

const holderOf = (party: PartyId, simulated: ReadonlyMap<string, string>): Holder => {
  const accountId = accountOf(party);
  return accountId === undefined
    ? { kind: 'device', deviceId: simulated.get(roomOf(party) ?? '') ?? '' }
    : { kind: 'account', accountId };
};
