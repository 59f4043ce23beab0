import { Stack, Switch, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SeriesPlan } from '#shared/contract/meeting-series.ts';
import { useWorkCalendar } from '../../api/work-calendar.ts';
import type { ConveneForm } from '../form/use-convene-form.ts';
import { Section } from '../sections/section.tsx';
import { Occurrences } from './occurrences.tsx';
import { RuleFields } from './rule-fields.tsx';
import { firstPlan, plannedDays } from './series-order.ts';

/** Whether and how the meeting repeats, and on which days it is held then. */
export function SeriesSection({ form }: { form: ConveneForm }) {
  const { t } = useTranslation('series');
  const calendar = useWorkCalendar();
  const { series, startDay } = form.values;
  const set = (plan: SeriesPlan | null) => {
    form.setFieldValue('series', plan);
    form.clearFieldError('series');
  };
  return (
    <Section title={t('title')}>
      <Stack>
        <Switch
          label={t('repeats')}
          description={t('repeatsHelp')}
          checked={series !== null}
          onChange={(event) => set(event.currentTarget.checked ? firstPlan(startDay) : null)}
        />
        {series !== null && (
          <>
            <RuleFields rule={series.rule} from={startDay} onChange={(rule) => set({ rule, without: [] })} />
            <Occurrences
              occurrences={plannedDays(series, startDay, calendar)}
              without={series.without}
              calendar={calendar}
              onChange={(without) => set({ ...series, without })}
            />
          </>
        )}
        {form.errors.series !== undefined && (
          <Text c="var(--trouble-text)" size="sm" role="alert">
            {form.errors.series}
          </Text>
        )}
      </Stack>
    </Section>
  );
}
