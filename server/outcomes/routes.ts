import { z } from 'zod';
import type { Command } from '#shared/contract/commands.ts';
import { accountParty, id } from '#shared/contract/ids.ts';
import { conclusionRequest, meetingOutcomes, taskRequest } from '#shared/contract/meeting-outcomes.ts';
import { done } from '#shared/contract/meetings.ts';
import { CHAIRS_OFFICE } from '#shared/permissions/live.ts';
import { dayOf } from '../calendar.ts';
import type { Endpoints, InMeeting } from '../http/endpoint.ts';
import type { Allowance } from '../identity/allowance.ts';
import type { Live } from '../live/index.ts';
import type { Papers } from '../papers/papers.ts';
import { Refused } from '../refused.ts';
import type { Directory } from '../store/directory.ts';

const params = z.strictObject({ id });
const ofConclusion = z.strictObject({ id, conclusionId: id });
const ofTask = z.strictObject({ id, taskId: id });

type Deps = {
  papers: Pick<Papers, 'outcomes'>;
  directory: Pick<Directory, 'unknownUnits'>;
  submit: Live['submit'];
  outcomeWritings: Allowance;
};

/** What came out of a meeting: read by those who read its papers, put right by its office until it is closed. */
export const outcomeRoutes = (endpoints: Endpoints, { papers, directory, submit, outcomeWritings }: Deps): void => {
  const give = async ({ meeting, principal, standing }: InMeeting, command: Command) => {
    if (principal?.kind !== 'account' || standing === null) throw new Refused('not-permitted');
    outcomeWritings.spend(principal.accountId);
    const outcome = await submit(meeting.id, command, { party: accountParty(principal.accountId), standing });
    if (!outcome.ok) throw new Refused(outcome.code);
    return {};
  };

  endpoints.meeting(
    'GET /api/meetings/:id/outcomes',
    { request: z.object({ params }), answer: meetingOutcomes },
    async ({ meeting, standing }) => ({
      ...(await papers.outcomes(meeting.id)),
      phase: meeting.phase,
      day: dayOf(meeting.startsAt),
      mayEdit: meeting.phase === 'ended' && CHAIRS_OFFICE.some((office) => office === standing),
    }),
  );

  endpoints.meeting(
    'PUT /api/meetings/:id/conclusions/:conclusionId',
    { request: z.object({ params: ofConclusion, body: conclusionRequest }), answer: done },
    async (seat, { params: { conclusionId }, body }) =>
      give(seat, { type: 'conclusion.write', payload: { conclusionId, ...body } }),
  );

  endpoints.meeting(
    'DELETE /api/meetings/:id/conclusions/:conclusionId',
    { request: z.object({ params: ofConclusion }), answer: done },
    async (seat, { params: { conclusionId } }) =>
      give(seat, { type: 'conclusion.withdraw', payload: { conclusionId } }),
  );

  endpoints.meeting(
    'PUT /api/meetings/:id/tasks/:taskId',
    { request: z.object({ params: ofTask, body: taskRequest }), answer: done },
    async (seat, { params: { taskId }, body }) => {
      const units = [body.leadUnitId, ...body.coordinatingUnitIds];
      const strangers = await directory.unknownUnits(seat.meeting.id, units);
      if (strangers.length > 0) throw new Refused('unit-not-of-day');
      return give(seat, { type: 'task.set', payload: { taskId, ...body } });
    },
  );

  endpoints.meeting(
    'DELETE /api/meetings/:id/tasks/:taskId',
    { request: z.object({ params: ofTask }), answer: done },
    async (seat, { params: { taskId } }) => give(seat, { type: 'task.withdraw', payload: { taskId } }),
  );
};
