import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import {
  indicatorAdded,
  type IndicatorChange,
  type IndicatorDraft,
  type IndicatorList,
  indicatorList,
  indicatorPreview,
} from '#shared/contract/indicator-keeping.ts';
import type { IndicatorFacts } from '#shared/contract/indicators.ts';
import { request } from './request.ts';

const INDICATORS = '/api/targets/indicators';
const KEY = ['indicators'];
const done = z.strictObject({});

/** What is counted, in the order of the board. */
export const useIndicators = () =>
  useQuery({ queryKey: KEY, queryFn: ({ signal }) => request(indicatorList, INDICATORS, { signal }) });

/** What an indicator would count, before it is kept; null: there is nothing to count yet. */
export const useIndicatorPreview = (draft: IndicatorDraft | null) =>
  useQuery({
    queryKey: [...KEY, 'preview', draft],
    queryFn: ({ signal }) =>
      request(indicatorPreview, '/api/targets/indicator-preview', { method: 'POST', body: draft, signal }),
    enabled: draft !== null,
    placeholderData: keepPreviousData,
  });

/** Whatever is changed of an indicator, the figures are others. */
const useChanged = () => {
  const client = useQueryClient();
  return async () => {
    await Promise.all([
      client.invalidateQueries({ queryKey: KEY }),
      client.invalidateQueries({ queryKey: ['figures'] }),
    ]);
  };
};

/** Adds an indicator at the end. */
export function useAddIndicator() {
  const onSuccess = useChanged();
  return useMutation({
    mutationFn: (facts: IndicatorFacts) => request(indicatorAdded, INDICATORS, { method: 'POST', body: { facts } }),
    onSuccess,
  });
}

/** Gives an indicator other facts. */
export function useChangeIndicator(indicatorId: string) {
  const onSuccess = useChanged();
  return useMutation({
    mutationFn: (body: IndicatorChange) => request(done, `${INDICATORS}/${indicatorId}`, { method: 'PUT', body }),
    onSuccess,
  });
}

/** Takes an indicator off the board. */
export function useRemoveIndicator(indicatorId: string) {
  const onSuccess = useChanged();
  return useMutation({
    mutationFn: (reason: string) =>
      request(done, `${INDICATORS}/${indicatorId}/removal`, { method: 'POST', body: { reason } }),
    onSuccess,
  });
}

/** Puts the indicators in another order; it is shown at once. */
export function useOrderIndicators() {
  const client = useQueryClient();
  const onSettled = useChanged();
  return useMutation({
    mutationFn: (indicatorIds: string[]) =>
      request(done, '/api/targets/indicator-order', { method: 'POST', body: { indicatorIds } }),
    onMutate: (indicatorIds) =>
      client.setQueryData<IndicatorList>(
        KEY,
        (list) =>
          list && {
            ...list,
            indicators: list.indicators.toSorted((a, b) => indicatorIds.indexOf(a.id) - indicatorIds.indexOf(b.id)),
          },
      ),
    onSettled,
  });
}
