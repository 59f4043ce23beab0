import { Button, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useCoverage, useCoverageDay } from '../api/coverage.ts';
import { MonthSpanInput } from '../participation/month-span.tsx';
import { monthsIn } from '../participation/use-choice.ts';
import { DayInput } from '../ui/day-input.tsx';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useToday } from '../ui/use-today.ts';
import { Acceptances } from './acceptances.tsx';
import { CourseChart } from './course-chart.tsx';
import { CourseTable } from './course-table.tsx';
import { CoverageTiles } from './coverage-tiles.tsx';
import { GroupTable } from './group-table.tsx';
import '@mantine/charts/styles.layer.css';

/** Which communes are proven equipped and connected: over time, and each of them on a day. */
export function CoveragePage() {
  const { t } = useTranslation('coverage');
  const today = useToday();
  const [search, setSearch] = useSearchParams();
  const span = monthsIn(search, today);
  const day = search.get('day') ?? today;
  const course = useCoverage(span);
  const change = (part: Record<string, string>): void =>
    setSearch({ ...Object.fromEntries(search), ...part }, { replace: true });
  return (
    <>
      <PageHeader title={t('title')} description={t('description')}>
        <Button
          variant="default"
          leftSection={<IconPrinter size={18} />}
          onClick={() => window.print()}
          className="no-print"
        >
          {t('print')}
        </Button>
      </PageHeader>
      <Stack>
        {course.data !== undefined && (
          <Text size="sm" c="var(--ink-soft)">
            {t('rule', { days: course.data.withinDays })}
          </Text>
        )}
        <MonthSpanInput span={span} onChange={change} />
        {course.error !== null && <ErrorPanel error={course.error} onRetry={() => void course.refetch()} />}
        {course.data === undefined && course.error === null && (
          <Skeleton height={260} radius="md" aria-label={t('loading')} />
        )}
        {course.data !== undefined && (
          <>
            <CourseChart points={course.data.points} />
            <CourseTable points={course.data.points} onDay={(value) => change({ day: value })} />
          </>
        )}
        <DayPicture day={day} today={today} onDay={(value) => change({ day: value })} />
        {course.data?.mayEnter === true && <Acceptances />}
      </Stack>
    </>
  );
}

type DayPictureProps = { day: string; today: string; onDay: (day: string) => void };

function DayPicture({ day, today, onDay }: DayPictureProps) {
  const { t } = useTranslation('coverage');
  const { data, error, refetch } = useCoverageDay(day);
  return (
    <Stack component="section" aria-label={t('day.title')}>
      <Group align="flex-end" justify="space-between">
        <Title order={2} size="h4">
          {t('day.title')}
        </Title>
        <DayInput
          label={t('day.choose')}
          value={day}
          maxDate={today}
          onChange={(value) => value !== null && onDay(value)}
          w={150}
        />
      </Group>
      {error !== null && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Skeleton height={360} radius="md" aria-label={t('loading')} />}
      {data !== undefined && (
        <>
          <CoverageTiles picture={data} />
          <GroupTable picture={data} />
        </>
      )}
    </Stack>
  );
}
