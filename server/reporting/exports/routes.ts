import { z } from 'zod';
import { id } from '#shared/contract/ids.ts';
import { period } from '#shared/contract/indicators.ts';
import { locale } from '#shared/contract/locale.ts';
import type { Endpoints } from '../../http/endpoint.ts';
import { PAPER_TYPES } from '../../papers/media-types.ts';
import type { ReportDesk } from '../report/desk.ts';
import { reportFileName } from '../runs/making.ts';

const format = z.enum(['xlsx', 'csv', 'pdf', 'docx', 'json']);
const JSON_TYPE = 'application/json; charset=utf-8';

/** What people take away of register and figures. */
export const exportRoutes = (endpoints: Endpoints, { reportDesk }: { reportDesk: ReportDesk }): void => {
  endpoints.signedInDownload(
    'GET /api/exports/figures/:format',
    {
      request: z.object({
        params: z.strictObject({ format }),
        query: z.strictObject({ period, unitId: id.optional(), locale: locale.optional() }),
      }),
    },
    async ({ principal, locale: reader }, { params, query }) => {
      const report = await reportDesk.of(principal, query.period, query.unitId);
      const fileName = reportFileName(query.period, params.format);
      if (params.format === 'json')
        return { contentType: JSON_TYPE, fileName, bytes: Buffer.from(JSON.stringify(report)) };
      const bytes = await reportDesk.write(report, params.format, query.locale ?? reader);
      return { contentType: PAPER_TYPES[params.format], fileName, bytes };
    },
  );
};
