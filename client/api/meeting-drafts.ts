import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  meetingDraft,
  meetingDraftList,
  savedMeetingDraft,
  type MeetingDraftContent,
  type MeetingDraftSave,
} from '#shared/contract/meeting-drafts.ts';
import { done } from '#shared/contract/meetings.ts';
import { request } from './request.ts';

const PATH = '/api/meeting-drafts';

/** By which the drafts are found among what was read. */
export const MEETING_DRAFTS_KEY = ['meeting-drafts'];

/** The meetings that are being prepared by the viewer and the offices he or she belongs to. */
export const useMeetingDrafts = () =>
  useQuery({
    queryKey: MEETING_DRAFTS_KEY,
    queryFn: ({ signal }) => request(meetingDraftList, PATH, { signal }),
  });

/** One draft as it stands now; never taken from an earlier look. */
export const meetingDraftQuery = (draftId: string) =>
  queryOptions({
    queryKey: [...MEETING_DRAFTS_KEY, draftId],
    queryFn: ({ signal }) => request(meetingDraft, `${PATH}/${draftId}`, { signal }),
    staleTime: 0,
    gcTime: 0,
    // What is being written is not replaced behind the writer's back.
    refetchOnWindowFocus: false,
  });

/** Keeps a new draft. */
export const beginDraft = async (content: MeetingDraftContent) =>
  request(savedMeetingDraft, PATH, { method: 'POST', body: content });

/** Saves a draft; refused with `draft-changed` where somebody was faster, with `draft-gone` where there is none any more. */
export const saveMeetingDraft = async (draftId: string, body: MeetingDraftSave) =>
  request(savedMeetingDraft, `${PATH}/${draftId}`, { method: 'PUT', body });

/** Deletes a draft. */
export function useDeleteDraft() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (draftId: string) => request(done, `${PATH}/${draftId}`, { method: 'DELETE' }),
    onSuccess: () => client.invalidateQueries({ queryKey: MEETING_DRAFTS_KEY }),
  });
}
