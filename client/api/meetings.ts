import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { DraftConvening, SavedMeetingDraft } from '#shared/contract/meeting-drafts.ts';
import { seriesView, type SeriesOrder } from '#shared/contract/meeting-series.ts';
import {
  changeRequest,
  conveneAnswer,
  done,
  meetingDetail,
  meetingList,
  type ConveneRequest,
} from '#shared/contract/meetings.ts';
import { request } from './request.ts';

/** The meetings of a day (`YYYY-MM-DD`) that the viewer may know of. Asked again every half minute: phases change. */
export const useMeetings = (day: string) =>
  useQuery({
    queryKey: ['meetings', { day }],
    queryFn: ({ signal }) => request(meetingList, `/api/meetings?day=${day}`, { signal }),
    refetchInterval: 30_000,
  });

/** One meeting. */
export const useMeeting = (meetingId: string) =>
  useQuery({
    queryKey: ['meetings', meetingId],
    queryFn: ({ signal }) => request(meetingDetail, `/api/meetings/${meetingId}`, { signal }),
  });

/** Where the form goes: a new meeting, from a draft where there is one by then, or the facts of one that was convened. */
export type Way =
  { kind: 'convene'; draftOf: () => Promise<SavedMeetingDraft | null> } | { kind: 'change'; meetingId: string };

/** A meeting, and the days on which it repeats. */
export type Sent = {
  meeting: ConveneRequest;
  series: SeriesOrder | null;
  /** Why it is changed; '' where that need not be said. */
  reason: string;
};

/** Convenes a meeting, or registers a secret one; where there is one already, lays its facts down anew. */
export function useConvene(way: Way) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ meeting, series, reason }: Sent) =>
      way.kind === 'change'
        ? change(way.meetingId, meeting, reason)
        : convene(await way.draftOf(), { meeting, series }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['meetings'] }),
  });
}

async function convene(draft: SavedMeetingDraft | null, { meeting, series }: Omit<Sent, 'reason'>) {
  if (draft === null && series === null) {
    return request(conveneAnswer, '/api/meetings', { method: 'POST', body: meeting });
  }
  if (draft === null)
    return request(conveneAnswer, '/api/meeting-series', { method: 'POST', body: { meeting, series } });
  const body: DraftConvening = { after: draft.saves, meeting, series };
  return request(conveneAnswer, `/api/meeting-drafts/${draft.id}/convening`, { method: 'POST', body });
}

async function change(meetingId: string, meeting: ConveneRequest, reason: string) {
  if (meeting.secret) throw new Error('A meeting that was convened does not become secret.');
  const { secret: _secret, ...facts } = meeting;
  await request(done, `/api/meetings/${meetingId}`, {
    method: 'PUT',
    body: { ...facts, ...(reason !== '' && { reason }) },
  });
  return { meetingId };
}

/** The facts of a meeting as they were laid down last, to be changed. Never taken from an earlier look. */
export const useConvening = (meetingId: string) =>
  useQuery({
    queryKey: ['convening', meetingId],
    queryFn: ({ signal }) => request(changeRequest, `/api/meetings/${meetingId}/convening`, { signal }),
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });

/** Postpones or cancels a meeting, for a reason that all who were invited are told. */
export function useCallOff(meetingId: string, how: 'postponement' | 'cancellation') {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (reason: string) =>
      request(done, `/api/meetings/${meetingId}/${how}`, { method: 'POST', body: { reason } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['meetings'] }),
  });
}

/** The series that a meeting belongs to. */
export const useSeries = (meetingId: string) =>
  useQuery({
    queryKey: ['meetings', meetingId, 'series'],
    queryFn: ({ signal }) => request(seriesView, `/api/meetings/${meetingId}/series`, { signal }),
  });
