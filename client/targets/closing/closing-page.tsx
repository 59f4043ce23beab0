import { Loader, SegmentedControl, SimpleGrid, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ClosingMonth, MonthState } from '#shared/contract/closings.ts';
import { periodOf } from '#shared/periods/periods.ts';
import { useClosingYear } from '../../api/closings.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { formatDate } from '../../ui/format.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { type RoomState, StateBadge } from '../../ui/state-badge.tsx';
import { useToday } from '../../ui/use-today.ts';
import { usePeriodName } from '../use-period-name.ts';
import { useScope } from '../use-scope.ts';
import classes from './closing-page.module.css';
import { PeriodDetail } from './period-detail.tsx';

const YEARS_SHOWN = 5;

/** Closing months, quarters and years: how they stand, and what was corrected afterwards. */
export function ClosingPage() {
  const { t } = useTranslation('closing');
  const thisYear = useToday().slice(0, 4);
  const { period, change } = useScope();
  const year = period.slice(0, 4);
  const { data, error, refetch } = useClosingYear(year);
  const years = Array.from({ length: YEARS_SHOWN }, (_, back) => String(Number(thisYear) - back));
  return (
    <>
      <PageHeader title={t('title')} description={t('description')} />
      <Stack>
        <SegmentedControl
          aria-label={t('year')}
          data={years.includes(year) ? years.toReversed() : [year, ...years.toReversed()]}
          value={year}
          onChange={(chosen) => change({ period: chosen })}
          style={{ alignSelf: 'flex-start' }}
        />
        {error !== null && <ErrorPanel error={error} onRetry={() => void refetch()} />}
        {data === undefined && error === null && <Loader aria-label={t('loading')} mx="auto" />}
        {data !== undefined && (
          <>
            <Quarters months={data.months} chosen={period} onChoose={(to) => change({ period: to })} />
            <PeriodDetail key={period} period={period} mayClose={data.mayClose} />
          </>
        )}
      </Stack>
    </>
  );
}

type QuartersProps = { months: readonly ClosingMonth[]; chosen: string; onChoose: (period: string) => void };

/** The year with its quarters and months, each to be chosen. */
function Quarters({ months, chosen, onChoose }: QuartersProps) {
  const { t } = useTranslation('closing');
  const nameOf = usePeriodName();
  const quarters = Map.groupBy(months, ({ month }) => periodOf(`${month}-01`, 'quarter'));
  const year = months[0]?.month.slice(0, 4) ?? '';
  const choice = (period: string) => ({
    className: classes.choice,
    'aria-pressed': period === chosen,
    onClick: () => onChoose(period),
  });
  return (
    <section aria-label={t('periods')}>
      <UnstyledButton {...choice(year)}>
        <Title order={2} size="h4">
          {nameOf(year)}
        </Title>
      </UnstyledButton>
      <SimpleGrid cols={{ base: 1, xs: 2, lg: 4 }} mt="xs">
        {[...quarters].map(([quarter, of]) => (
          <Stack key={quarter} gap={4} className={classes.quarter}>
            <UnstyledButton {...choice(quarter)}>
              <Text fw={600}>{nameOf(quarter)}</Text>
            </UnstyledButton>
            {of.map((month) => (
              <UnstyledButton key={month.month} {...choice(month.month)}>
                <Month month={month} />
              </UnstyledButton>
            ))}
          </Stack>
        ))}
      </SimpleGrid>
    </section>
  );
}

const SHAPES: Record<MonthState, RoomState> = { ahead: 'absent', running: 'onDeck', open: 'late', closed: 'present' };

function Month({ month: { month, state, closedAt, byName, unsettled, corrections } }: { month: ClosingMonth }) {
  const { t } = useTranslation('closing');
  const nameOf = usePeriodName();
  const notes = [
    ...(closedAt === null || byName === null ? [] : [t('closedBy', { day: formatDate(closedAt), name: byName })]),
    ...(unsettled > 0 ? [t('unsettled', { count: unsettled })] : []),
    ...(corrections > 0 ? [t('corrections', { count: corrections })] : []),
  ];
  return (
    <span className={classes.month}>
      <span>{nameOf(month)}</span>
      <StateBadge state={SHAPES[state]} word={t(`states.${state}`)} />
      {notes.length > 0 && <span className={classes.notes}>{notes.join(' · ')}</span>}
    </span>
  );
}
