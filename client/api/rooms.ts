import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { keptRoom, keptRooms, readinessBoard, type RoomKeeping } from '#shared/contract/rooms.ts';
import { request } from './request.ts';

const ROOMS = ['readiness', 'rooms'];
const BOARD_EVERY_MS = 15_000;
const ROOMS_EVERY_MS = 60_000;

/** The rooms that the viewer reads of, with what is kept of each. */
export const useRooms = () =>
  useQuery({
    queryKey: ROOMS,
    queryFn: ({ signal }) => request(keptRooms, '/api/rooms', { signal }),
    refetchInterval: ROOMS_EVERY_MS,
  });

/** Puts down what stands in a room and who looks after it. */
export const useKeepRoom = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ roomId, keeping }: { roomId: string; keeping: RoomKeeping }) =>
      request(keptRoom, `/api/rooms/${roomId}/keeping`, { method: 'PUT', body: keeping }),
    onSettled: () => client.invalidateQueries({ queryKey: ROOMS }),
  });
};

/** How ready the rooms of a meeting are; asked again by itself. */
export const useReadiness = (meetingId: string) =>
  useQuery({
    queryKey: ['readiness', 'board', meetingId],
    queryFn: ({ signal }) => request(readinessBoard, `/api/meetings/${meetingId}/readiness`, { signal }),
    refetchInterval: BOARD_EVERY_MS,
  });
