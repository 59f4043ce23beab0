import { z } from 'zod';
import { auditFilter, auditPage, auditQuery, auditVerification } from '#shared/contract/audit.ts';
import { locale } from '#shared/contract/locale.ts';
import { dayOf } from '../calendar.ts';
import type { Endpoints } from '../http/endpoint.ts';
import type { Trees } from '../org/trees.ts';
import type { Audit } from '../store/audit.ts';
import { auditCsv } from './csv.ts';
import { readingFor } from './reading.ts';

const PAGE_LINES = 50;
/** A file is made in memory: who needs more takes it in parts, by dates. */
const MOST_LINES_IN_FILE = 20_000;

type Deps = { audit: Audit; trees: Trees; clock: () => number };

/** What administrators have done, for administrators: to read, to take along, and to prove that nothing was changed. */
export const auditRoutes = (endpoints: Endpoints, { audit, trees, clock }: Deps): void => {
  endpoints.signedIn(
    'GET /api/administration/audit',
    { request: z.object({ query: auditQuery }), answer: auditPage },
    async ({ principal }, { query: { before, ...filter } }) => {
      const tree = await trees.on(dayOf(clock()));
      const entries = await audit.read({ ...readingFor(principal, tree, filter), before, most: PAGE_LINES + 1 });
      const shown = entries.slice(0, PAGE_LINES);
      return { entries: shown, next: entries.length > PAGE_LINES ? (shown.at(-1)?.seq ?? null) : null };
    },
  );

  endpoints.signedInDownload(
    'GET /api/administration/audit.csv',
    { request: z.object({ query: auditFilter.extend({ locale: locale.optional() }) }) },
    async ({ principal, locale: reader }, { query: { locale: chosen = reader, ...filter } }) => {
      const tree = await trees.on(dayOf(clock()));
      const entries = await audit.read({ ...readingFor(principal, tree, filter), most: MOST_LINES_IN_FILE });
      const name = chosen === 'vi' ? 'Nhật ký quản trị' : 'Audit';
      return {
        contentType: 'text/csv; charset=utf-8',
        fileName: `${name} - ${dayOf(clock())}.csv`,
        bytes: auditCsv(entries, chosen),
      };
    },
  );

  endpoints.signedIn(
    'GET /api/administration/audit/verification',
    { request: z.object({}), answer: auditVerification },
    async () => audit.verify(),
  );
};
