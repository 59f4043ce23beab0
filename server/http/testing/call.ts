import type { HttpRoute } from '#shared/permissions/http.ts';

/**
 * A call of a route, and its status for each who tries it: nobody, admin, chair, secretary, observer, district, invited,
 * uninvited, operator, districtAdmin. ID is the meeting.
 */
export type Call = [route: HttpRoute, path: string, body: unknown, statuses: number[]];
