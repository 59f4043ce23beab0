import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { figureEffects, figureMembers, figuresBoard, type MemberView } from '#shared/contract/figures.ts';
import type { Locale } from '#shared/contract/locale.ts';
import type { MeetingClass, MeetingForm } from '#shared/contract/meetings.ts';
import type { UnitLevel } from '#shared/contract/units.ts';
import { request } from './request.ts';

const FIGURES = '/api/figures';

/** Of which period and unit; null: the highest unit that the viewer reads. */
type Asked = { period: string; unitId: string | null };

const scopeOf = ({ period, unitId }: Asked): Record<string, string> => ({ period, ...(unitId !== null && { unitId }) });

/** All indicators of a period. */
export const useFiguresBoard = (asked: Asked) =>
  useQuery({
    queryKey: ['figures', 'board', asked],
    queryFn: ({ signal }) =>
      request(figuresBoard, `${FIGURES}/board?${new URLSearchParams(scopeOf(asked)).toString()}`, { signal }),
    placeholderData: keepPreviousData,
  });

/** Where the figures of a period are downloaded, in a format. */
export const figuresExport = (format: string, asked: Asked, locale: Locale): string =>
  `/api/exports/figures/${format}?${new URLSearchParams({ ...scopeOf(asked), locale }).toString()}`;

/** Which lines behind a figure are asked for. */
export type MembersAsked = Asked & { indicatorId: string; view: MemberView; offset: number; limit: number };

/** What stands behind a figure. */
export const useFigureMembers = (asked: MembersAsked) =>
  useQuery({
    queryKey: ['figures', 'members', asked],
    queryFn: ({ signal }) => {
      const { indicatorId, view, offset, limit } = asked;
      const query = new URLSearchParams({ ...scopeOf(asked), view, offset: String(offset), limit: String(limit) });
      return request(figureMembers, `${FIGURES}/${indicatorId}/members?${query.toString()}`, { signal });
    },
    placeholderData: keepPreviousData,
  });

/** What figures depend on, of a meeting that is being convened. */
export type EffectAsked = {
  meetingId: string | null;
  organiserUnitId: string;
  class: MeetingClass;
  wide: boolean;
  form: MeetingForm;
  day: string;
  reach: UnitLevel[];
};

/** What a meeting would do to the figures; null: not asked. */
export const useFigureEffects = (asked: EffectAsked | null) =>
  useQuery({
    queryKey: ['figures', 'effect', asked],
    queryFn: ({ signal }) =>
      request(figureEffects, `${FIGURES}/effect?${asked === null ? '' : effectQuery(asked)}`, { signal }),
    enabled: asked !== null,
    placeholderData: keepPreviousData,
    // A word beside the form: nobody is to wait for it, or to stumble over it.
    retry: false,
  });

const effectQuery = ({ meetingId, wide, reach, ...facts }: EffectAsked): string =>
  new URLSearchParams({
    ...facts,
    ...(meetingId !== null && { meetingId }),
    wide: String(wide),
    reach: reach.join(','),
  }).toString();
