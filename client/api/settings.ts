import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { blankedNames, type Settings, settingsView } from '#shared/contract/settings.ts';
import { request } from './request.ts';

const SETTINGS = '/api/administration/settings';
const KEY = ['settings'];

/** The settings in force. */
export const useSettings = () =>
  useQuery({ queryKey: KEY, queryFn: ({ signal }) => request(settingsView, SETTINGS, { signal }) });

/** Puts settings into force from now on. */
export function useChangeSettings() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Settings) => request(settingsView, SETTINGS, { method: 'PUT', body }),
    onSuccess: (view) => client.setQueryData(KEY, view),
  });
}

/** Blanks the names that have been kept long enough. */
export function useBlankNames() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => request(blankedNames, '/api/administration/names/blanking', { method: 'POST' }),
    onSettled: () => client.invalidateQueries({ queryKey: KEY }),
  });
}
