import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import { pairingCode } from '#shared/contract/accounts.ts';
import { deviceList } from '#shared/contract/device-administration.ts';
import { request } from './request.ts';

const KEY = ['devices'];
const nothing = z.unknown();

/** The rooms in the viewer's care and the computers paired as them; asked again each half minute. */
export const useDevices = () =>
  useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => request(deviceList, '/api/administration/devices', { signal }),
    refetchInterval: 30_000,
  });

/** A fresh pairing code for a room. */
export const usePairingCode = () =>
  useMutation({
    mutationFn: (roomId: string) => request(pairingCode, `/api/rooms/${roomId}/pairing-codes`, { method: 'POST' }),
  });

/** Ends the pairing of one computer. */
export const useRevokeDevice = () => useRevoke((deviceId) => `/api/administration/devices/${deviceId}`);

/** Ends the pairing of all computers of a room. */
export const useRevokeRoom = () => useRevoke((roomId) => `/api/rooms/${roomId}/devices`);

function useRevoke(pathOf: (id: string) => string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => request(nothing, pathOf(id), { method: 'DELETE' }),
    onSettled: () => client.invalidateQueries({ queryKey: KEY }),
  });
}
