import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { ConveneRequest } from '#shared/contract/meetings.ts';
import { useConvene, type Sent, type Way } from '../../api/meetings.ts';
import { useWorkCalendar } from '../../api/work-calendar.ts';
import { RefusalError } from '../../live/errors.ts';
import { dayOf } from '../../ui/format.ts';
import { useToday } from '../../ui/use-today.ts';
import { seriesOrderOf } from '../series/series-order.ts';
import { problemAt, toRequest } from './to-request.ts';
import type { ConveneForm } from './use-convene-form.ts';
import type { ConveneValues } from './values.ts';

export type Sending = { send: (values: ConveneValues) => void; error: Error | null; isPending: boolean };

/** Sends the form, and leads to where the meeting stands then. `onSent` comes before the page is left. */
export function useSending(form: ConveneForm, way: Way, onSent: () => void): Sending {
  const { t } = useTranslation(['convene', 'series', 'common']);
  const navigate = useNavigate();
  const today = useToday();
  const calendar = useWorkCalendar();
  const { mutate, error, isPending } = useConvene(way);

  const arrive = async ({ meeting: request, series }: Sent, meetingId: string): Promise<void> => {
    form.resetDirty();
    onSent();
    notifications.show({
      color: 'green',
      message: series
        ? t('series:done', { count: series.days.length })
        : t(way.kind === 'change' ? 'change.done' : request.secret ? 'doneSecret' : 'done'),
      closeButtonProps: { 'aria-label': t('common:close') },
    });
    await navigate(series ? `/?day=${series.days[0]}` : destination(request, meetingId, today));
  };

  const send = (values: ConveneValues): void => {
    const converted = toRequest(values);
    if (!('request' in converted)) return;
    const series = values.secret ? null : seriesOrderOf(values, calendar);
    if (series?.days.length === 0) return form.setFieldError('series', t('series:noDay'));
    const sent: Sent = { meeting: converted.request, series, reason: values.reason.trim() };
    mutate(sent, {
      onSuccess: ({ meetingId }) => void arrive(sent, meetingId),
      onError: (refusal) => {
        if (refusal instanceof RefusalError) form.setErrors(refusedFields(refusal));
      },
    });
  };

  return { send, error, isPending };
}

/** A meeting of today is entered; of one later, or a secret one, the day's list shows that it is there. */
function destination(request: ConveneRequest, meetingId: string, today: string): string {
  if (request.secret) return `/?day=${request.day}`;
  const day = dayOf(request.startsAt);
  return day === today ? `/meetings/${meetingId}` : `/?day=${day}`;
}

/** The server's sentence at the fields it names. */
function refusedFields({ refusal }: RefusalError): Record<string, string> {
  const paths = refusal.fields ?? [];
  const fields = paths.flatMap((path) => problemAt(path.replace(/^meeting\./, '').split('.'))?.field ?? []);
  if (paths.some((path) => path.startsWith('series'))) fields.push('series');
  return Object.fromEntries(fields.map((field) => [field, refusal.message]));
}
