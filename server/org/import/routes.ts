import { z } from 'zod';
import {
  importFile,
  importPlan,
  importPreviewQuery,
  importQuery,
  templateQuery,
} from '#shared/contract/administration-import.ts';
import type { Locale } from '#shared/contract/locale.ts';
import type { Principal } from '#shared/contract/accounts.ts';
import { mayChangeUnit } from '#shared/permissions/scope.ts';
import { dayOf } from '../../calendar.ts';
import type { Endpoints } from '../../http/endpoint.ts';
import type { Units } from '../../store/units.ts';
import { personOf } from '../administration/routes.ts';
import { inTreeOrder } from '../order.ts';
import type { Trees } from '../trees.ts';
import type { Importer } from './importer.ts';
import { templateCsv, type TemplateUnits, templateXlsx } from './template.ts';

type Deps = { importer: Importer; trees: Trees; units: Units; clock: () => number };

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Units from a file, and the template for it. */
export const importRoutes = (endpoints: Endpoints, { importer, trees, units, clock }: Deps): void => {
  endpoints.signedIn(
    'POST /api/administration/unit-import/preview',
    { request: z.object({ query: importPreviewQuery, body: importFile }), answer: importPlan },
    async ({ principal, locale }, { query: { day }, body }) => importer.preview(personOf(principal), body, day, locale),
  );

  endpoints.signedIn(
    'POST /api/administration/unit-import',
    { request: z.object({ query: importQuery, body: importFile }), answer: importPlan },
    async ({ principal, locale }, { query: { reason, ...confirmed }, body }) =>
      importer.apply(personOf(principal), body, { ...confirmed, reason, locale }),
  );

  const unitsFor = async (principal: Principal, day: string | undefined): Promise<TemplateUnits> => {
    const on = day ?? dayOf(clock());
    const tree = await trees.on(on);
    const rooms = new Map((await units.roomsOnDay(on)).map((room) => [room.unitId, room]));
    // Without a day it is empty.
    const shown = day === undefined ? [] : inTreeOrder(tree).filter(({ id }) => mayChangeUnit(principal, id, tree));
    return { units: shown, tree, rooms };
  };
  const nameIn = (locale: Locale): string => (locale === 'vi' ? 'Danh sách đơn vị' : 'Units');

  endpoints.signedInDownload(
    'GET /api/administration/unit-import/template.xlsx',
    { request: z.object({ query: templateQuery }) },
    async ({ principal, locale }, { query: { day, locale: chosen = locale } }) => ({
      contentType: XLSX,
      fileName: `${nameIn(chosen)}.xlsx`,
      bytes: await templateXlsx(await unitsFor(principal, day), chosen),
    }),
  );

  endpoints.signedInDownload(
    'GET /api/administration/unit-import/template.csv',
    { request: z.object({ query: templateQuery }) },
    async ({ principal, locale }, { query: { day, locale: chosen = locale } }) => ({
      contentType: 'text/csv; charset=utf-8',
      fileName: `${nameIn(chosen)}.csv`,
      bytes: templateCsv(await unitsFor(principal, day), chosen),
    }),
  );
};
