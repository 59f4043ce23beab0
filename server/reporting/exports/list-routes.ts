import { z } from 'zod';
import { locale } from '#shared/contract/locale.ts';
import { participationQuery } from '#shared/contract/participation.ts';
import { quantityQuery } from '#shared/contract/quantities.ts';
import { registerFilter } from '#shared/contract/register-keeping.ts';
import { unitLevel } from '#shared/contract/units.ts';
import type { Endpoints } from '../../http/endpoint.ts';
import { fileNameOf } from '../../papers/file-name.ts';
import { PAPER_TYPES } from '../../papers/media-types.ts';
import { type ListFormat, listFormat } from '../../register/export/asked.ts';
import type { ListExports } from './desk.ts';

const params = z.strictObject({ format: listFormat });
const language = { locale: locale.optional() };
const CONTENT_TYPES = { ...PAPER_TYPES, json: 'application/json; charset=utf-8' } as const;

const download = (format: ListFormat, name: readonly string[], bytes: Uint8Array) => ({
  contentType: CONTENT_TYPES[format],
  fileName: fileNameOf(name, format),
  bytes,
});

/** The lists of register and units, to take away as their pages show them. */
export const listExportRoutes = (endpoints: Endpoints, { listExports }: { listExports: ListExports }): void => {
  endpoints.signedInDownload(
    'GET /api/exports/register/:format',
    { request: z.object({ params, query: registerFilter.extend(language) }) },
    async ({ principal, locale: reader }, { params: { format }, query: { locale: wished, ...filter } }) => {
      const bytes = await listExports.register({ principal, format, locale: wished ?? reader }, filter);
      return download(format, ['Sổ cuộc họp', filter.from ?? '', filter.to ?? ''], bytes);
    },
  );

  endpoints.signedInDownload(
    'GET /api/exports/participation/:format',
    { request: z.object({ params, query: participationQuery.safeExtend(language) }) },
    async ({ principal, locale: reader }, { params: { format }, query: { locale: wished, level, ...span } }) => {
      const bytes = await listExports.participation({ principal, format, locale: wished ?? reader }, span, level);
      return download(format, ['Tham gia họp theo đơn vị', span.from, span.to], bytes);
    },
  );

  endpoints.signedInDownload(
    'GET /api/exports/quantities/:format',
    { request: z.object({ params, query: quantityQuery.extend({ ...language, level: unitLevel.optional() }) }) },
    async ({ principal, locale: reader }, { params: { format }, query: { locale: wished, level, ...asked } }) => {
      const bytes = await listExports.quantities({ principal, format, locale: wished ?? reader }, asked, level);
      return download(format, ['Số lượng và lộ trình theo đơn vị', asked.year], bytes);
    },
  );
};
