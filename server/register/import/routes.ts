import { z } from 'zod';
import { importFile } from '#shared/contract/administration-import.ts';
import { locale } from '#shared/contract/locale.ts';
import { registerImportPlan, registerImportQuery } from '#shared/contract/register-import.ts';
import type { Endpoints } from '../../http/endpoint.ts';
import { personOf } from '../../org/administration/routes.ts';
import type { RegisterImporter } from './importer.ts';
import { templateCsv, templateXlsx } from './template.ts';

type Deps = { registerImporter: RegisterImporter };

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const NAMES = { vi: 'Mẫu nhập cuộc họp', en: 'Meetings template' } as const;

/** Meetings from a file, and the template for it. Whose meetings somebody enters is judged row by row. */
export const registerImportRoutes = (endpoints: Endpoints, { registerImporter }: Deps): void => {
  endpoints.signedIn(
    'POST /api/register/import/preview',
    { request: z.object({ body: importFile }), answer: registerImportPlan },
    async ({ principal, locale: reader }, { body }) => registerImporter.preview(personOf(principal), body, reader),
  );

  endpoints.signedIn(
    'POST /api/register/import',
    { request: z.object({ query: registerImportQuery, body: importFile }), answer: registerImportPlan },
    async ({ principal, locale: reader }, { query, body }) =>
      registerImporter.apply(personOf(principal), body, { ...query, locale: reader }),
  );

  for (const [kind, contentType, write] of [
    ['xlsx', XLSX, templateXlsx],
    ['csv', 'text/csv; charset=utf-8', templateCsv],
  ] as const) {
    endpoints.signedInDownload(
      `GET /api/register/import/template.${kind}`,
      { request: z.object({ query: z.strictObject({ locale: locale.optional() }) }) },
      async ({ locale: reader }, { query: { locale: chosen = reader } }) => ({
        contentType,
        fileName: `${NAMES[chosen]}.${kind}`,
        bytes: await write(chosen),
      }),
    );
  }
};
