import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { logPage, type LogQuery, logVerification } from '#shared/contract/meeting-log.ts';
import { request } from './request.ts';

/** Before the first event. */
const START = 0;

/** A meeting's log, page after page, oldest first. */
export const useMeetingLog = (meetingId: string, filter: Omit<LogQuery, 'after'>) =>
  useInfiniteQuery({
    queryKey: ['meeting-log', meetingId, filter],
    queryFn: async ({ pageParam, signal }) => {
      const asked = Object.entries(filter).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, String(value)]],
      );
      const query = new URLSearchParams([...asked, ['after', String(pageParam)]]);
      return request(logPage, `/api/meetings/${meetingId}/log?${query}`, { signal });
    },
    initialPageParam: START,
    getNextPageParam: ({ next }) => next,
  });

/** Follows the log's chain of hashes from the first event. */
export const useVerifyLog = (meetingId: string) =>
  useMutation({ mutationFn: () => request(logVerification, `/api/meetings/${meetingId}/log/verification`) });

/** Where the log is downloaded. */
export const logFile = (meetingId: string): string => `/api/meetings/${meetingId}/log.jsonl`;
