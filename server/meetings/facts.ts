import type { EventOf } from '#shared/contract/events.ts';
import type { ConveneRequest } from '#shared/contract/meetings.ts';
import { dayOf } from '../calendar.ts';
import { inTreeOrder } from '../org/order.ts';
import type { Trees } from '../org/trees.ts';
import { Refused } from '../refused.ts';
import type { Accounts } from '../store/accounts.ts';
import { wrongPeople } from './people.ts';

type Facts = EventOf<'meeting.convened'>['payload'];

/**
 * Turns what a form asks for into the facts that the log keeps: rooms in place of units, in the tree's order on the meeting's
 * day. Refuses people who cannot be what they are named, and units that do not exist or have no room.
 */
export const createFactsOf =
  (accounts: Accounts, trees: Trees) =>
  async (request: Extract<ConveneRequest, { secret: false }>): Promise<Facts> => {
    const { invitedUnitIds, secret: _secret, ...facts } = request;
    const wrong = await wrongPeople(accounts, request);
    if (wrong.length > 0) throw new Refused('bad-input', wrong);
    const tree = await trees.on(dayOf(request.startsAt));
    const invited = new Set(invitedUnitIds);
    const invitedRoomIds = inTreeOrder(tree)
      .filter((unit) => invited.has(unit.id))
      .flatMap(({ roomId }) => (roomId === null ? [] : [roomId]));
    if (invitedRoomIds.length !== invited.size) throw new Refused('bad-input', ['invitedUnitIds']);
    const unknown = facts.agenda.findIndex(({ unitId }) => unitId !== null && tree.get(unitId) === undefined);
    if (unknown !== -1) throw new Refused('bad-input', [`agenda.${unknown}.unitId`]);
    return { ...facts, invitedRoomIds };
  };
