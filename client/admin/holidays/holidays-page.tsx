import { Alert, Button, Loader, SegmentedControl, Stack } from '@mantine/core';
import { IconAlertTriangle, IconCalendarOff, IconInfoCircle, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { calendarOf, isYearKnown } from '#shared/convening/working-days.ts';
import { useSpecialDays } from '../../api/work-calendar.ts';
import { EmptyPanel } from '../../ui/empty-panel.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useToday } from '../../ui/use-today.ts';
import { DayDialog, type DayDialogState } from './day-dialog.tsx';
import { DayTable } from './day-table.tsx';
import { yearOf, yearsShown } from './years.ts';

/** Public holidays and the days worked in their place, year by year: what working days are reckoned by. */
export function HolidaysPage() {
  const { t } = useTranslation('adminHolidays');
  const thisYear = yearOf(useToday());
  const { data, error, refetch } = useSpecialDays();
  const [year, setYear] = useState(thisYear);
  const [asking, setAsking] = useState<DayDialogState>(null);
  const shown = data?.days.filter(({ day }) => yearOf(day) === year);
  const isUnknown = data !== undefined && !isYearKnown(`${year}-01-01`, calendarOf(data.days));
  return (
    <>
      <PageHeader title={t('title')} description={t('description')}>
        {data?.mayChange === true && (
          <Button
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={() => setAsking({ kind: 'enter', of: null })}
          >
            {t('add')}
          </Button>
        )}
      </PageHeader>
      <Stack maw={900}>
        {error !== null && <ErrorPanel error={error} onRetry={() => void refetch()} />}
        {data === undefined && error === null && <Loader aria-label={t('loading')} mx="auto" />}
        {data?.mayChange === false && (
          <Alert role="note" icon={<IconInfoCircle />}>
            {t('readOnly')}
          </Alert>
        )}
        {data !== undefined && (
          <SegmentedControl
            aria-label={t('year')}
            value={year}
            onChange={setYear}
            data={yearsShown(data.days, thisYear)}
            style={{ alignSelf: 'flex-start' }}
          />
        )}
        {isUnknown && (
          <Alert role="status" color="yellow" icon={<IconAlertTriangle />}>
            {t('unknown', { year })}
          </Alert>
        )}
        {shown?.length === 0 && (
          <EmptyPanel icon={<IconCalendarOff />} title={t('empty.title', { year })} description={t('empty.body')} />
        )}
        {shown !== undefined && shown.length > 0 && (
          <DayTable year={year} days={shown} mayChange={data?.mayChange === true} onAsk={setAsking} />
        )}
      </Stack>
      <DayDialog
        state={asking}
        onClose={() => setAsking(null)}
        onDecided={(day) => {
          setYear(yearOf(day));
          setAsking(null);
        }}
      />
    </>
  );
}
