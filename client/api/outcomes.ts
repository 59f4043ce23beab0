import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ConclusionRequest, meetingOutcomes } from '#shared/contract/meeting-outcomes.ts';
import { done } from '#shared/contract/meetings.ts';
import type { Task } from '#shared/contract/outcomes.ts';
import { request } from './request.ts';

/** What came out of a meeting: conclusions, tasks, votes, written comments. */
export const useOutcomes = (meetingId: string) =>
  useQuery({
    queryKey: ['outcomes', meetingId],
    queryFn: ({ signal }) => request(meetingOutcomes, `/api/meetings/${meetingId}/outcomes`, { signal }),
  });

/** One conclusion or task is written or withdrawn. */
export type OutcomeChange = { method: 'PUT' | 'DELETE'; path: string; body?: unknown };

export const writeConclusion = (conclusionId: string, body: ConclusionRequest): OutcomeChange => ({
  method: 'PUT',
  path: `conclusions/${conclusionId}`,
  body,
});
export const withdrawConclusion = (conclusionId: string): OutcomeChange => ({
  method: 'DELETE',
  path: `conclusions/${conclusionId}`,
});
export const setTask = ({ taskId, ...body }: Task): OutcomeChange => ({ method: 'PUT', path: `tasks/${taskId}`, body });
export const withdrawTask = (taskId: string): OutcomeChange => ({ method: 'DELETE', path: `tasks/${taskId}` });

/** Changes what came out of a meeting. The drafts of its papers tell it anew, and the list of tasks. */
export function useChangeOutcomes(meetingId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ path, ...sent }: OutcomeChange) => request(done, `/api/meetings/${meetingId}/${path}`, sent),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['outcomes', meetingId] });
      await client.invalidateQueries({ queryKey: ['drafts', meetingId] });
      await client.invalidateQueries({ queryKey: ['tasks'] });
    },
  });
}
