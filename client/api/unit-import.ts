import { useMutation, useQueryClient } from '@tanstack/react-query';
import { importPlan } from '#shared/contract/administration-import.ts';
import type { Locale } from '#shared/contract/locale.ts';
import { request } from './request.ts';
import { forgetTrees } from './unit-administration.ts';

const IMPORT = '/api/administration/unit-import';

/** What a file would change from a day on; changes nothing. */
export const usePreviewImport = () =>
  useMutation({
    mutationFn: ({ file, day }: { file: Blob; day: string }) =>
      request(importPlan, `${IMPORT}/preview?day=${day}`, { method: 'POST', file }),
  });

/** Does what a preview has shown. */
export const useApplyImport = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ file, ...confirmed }: { file: Blob; day: string; fingerprint: string; reason?: string }) =>
      request(importPlan, `${IMPORT}?${new URLSearchParams(confirmed)}`, { method: 'POST', file }),
    onSettled: () => forgetTrees(client),
  });
};

/** Where the template is downloaded: empty, or with the units of a day. */
export const templateFile = (format: 'xlsx' | 'csv', locale: Locale, day: string | null): string =>
  `${IMPORT}/template.${format}?${new URLSearchParams({ locale, ...(day !== null && { day }) })}`;
