import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  type AdministeredRoom,
  administeredRoom,
  administeredRoomList,
  type RoomChange,
  type UnitCreation,
  type UnitEnding,
  type UnitRecord,
  unitRecord,
  type UnitRevision,
} from '#shared/contract/administration-units.ts';
import { request } from './request.ts';

const UNITS = '/api/administration/units';
const ROOMS = '/api/administration/rooms';
const ROOMS_KEY = ['administered-rooms'];
const recordKey = (unitId: string) => ['unit-record', unitId];

/** A unit through all its days. */
export const useUnitRecord = (unitId: string) =>
  useQuery({
    queryKey: recordKey(unitId),
    queryFn: ({ signal }) => request(unitRecord, `${UNITS}/${unitId}`, { signal }),
  });

/** A change of the tree, after which trees, records and rooms are asked for again. */
function useTreeChange<V>(change: (values: V) => Promise<UnitRecord>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (record) => client.setQueryData(recordKey(record.unitId), record),
    onSettled: () => forgetTrees(client),
  });
}

/** Has everything asked for again that rests on the tree. */
export const forgetTrees = async (client: ReturnType<typeof useQueryClient>): Promise<void> => {
  await Promise.all(
    [['units'], ['unit-record'], ROOMS_KEY].map(async (queryKey) => client.invalidateQueries({ queryKey })),
  );
};

export const useCreateUnit = () =>
  useTreeChange((body: UnitCreation) => request(unitRecord, UNITS, { method: 'POST', body }));

export const useReviseUnit = (unitId: string) =>
  useTreeChange((body: UnitRevision) => request(unitRecord, `${UNITS}/${unitId}/changes`, { method: 'POST', body }));

export const useEndUnit = (unitId: string) =>
  useTreeChange((body: UnitEnding) => request(unitRecord, `${UNITS}/${unitId}/end`, { method: 'POST', body }));

/** Takes back what begins on a day ahead. */
export const useTakeBack = (unitId: string) =>
  useTreeChange((day: string) => request(unitRecord, `${UNITS}/${unitId}/changes/${day}`, { method: 'DELETE' }));

/** The rooms of the units that the viewer administers. */
export const useAdministeredRooms = () =>
  useQuery({
    queryKey: ROOMS_KEY,
    queryFn: ({ signal }) => request(administeredRoomList, ROOMS, { signal }),
  });

/** Gives a room another name and telephone. */
export const useChangeRoom = (roomId: string) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: RoomChange): Promise<AdministeredRoom> =>
      request(administeredRoom, `${ROOMS}/${roomId}`, { method: 'POST', body }),
    onSettled: () => forgetTrees(client),
  });
};
