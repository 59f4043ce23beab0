import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Locale } from '#shared/contract/locale.ts';
import { registerImportPlan, type RegisterImportTake } from '#shared/contract/register-import.ts';
import { request } from './request.ts';

const IMPORT = '/api/register/import';

/** What a file of meetings would add; changes nothing. */
export const usePreviewRegisterImport = () =>
  useMutation({
    mutationFn: (file: File) => request(registerImportPlan, `${IMPORT}/preview`, { method: 'POST', file }),
  });

type Confirmed = { file: File; fingerprint: string; take: RegisterImportTake };

/** Adds what a preview has shown: every figure may change. */
export const useApplyRegisterImport = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ file, ...confirmed }: Confirmed) => {
      const query = new URLSearchParams({ ...confirmed, fileName: file.name.slice(-200) });
      return request(registerImportPlan, `${IMPORT}?${query.toString()}`, { method: 'POST', file });
    },
    onSettled: () => client.invalidateQueries(),
  });
};

/** Where the template is downloaded. */
export const registerTemplate = (format: 'xlsx' | 'csv', locale: Locale): string =>
  `${IMPORT}/template.${format}?locale=${locale}`;
