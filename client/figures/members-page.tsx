import { Button, Group, Loader, Pagination, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconArrowLeft, IconListSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { type FigureMembers, memberView, type MemberView } from '#shared/contract/figures.ts';
import { useFigureMembers } from '../api/figures.ts';
import { PeriodChooser } from '../targets/period-chooser.tsx';
import { UnitChooser } from '../targets/unit-chooser.tsx';
import { usePeriodName } from '../targets/use-period-name.ts';
import { scopeQuery, useScope } from '../targets/use-scope.ts';
import { EmptyPanel } from '../ui/empty-panel.tsx';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { formatShare } from '../ui/format.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { MemberTable } from './member-table.tsx';
import { shareText } from './shares.ts';
import { useIndicatorName } from './use-indicator-name.ts';

const ON_A_PAGE = 50;

/** What stands behind a figure: what counts, what counts against it, and what does not count and why. */
export function MembersPage() {
  const { t } = useTranslation('figures');
  const { indicatorId = '' } = useParams();
  const { period, unitId, change } = useScope();
  const [shown, setShown] = useState<{ view: MemberView; page: number }>({ view: 'counted', page: 1 });
  const { view, page } = shown;
  const offset = (page - 1) * ON_A_PAGE;
  const { data, error, refetch } = useFigureMembers({ indicatorId, period, unitId, view, offset, limit: ON_A_PAGE });
  const name = useIndicatorName();
  const look = (to: Parameters<typeof change>[0]) => {
    setShown({ view, page: 1 });
    change(to);
  };
  return (
    <>
      <PageHeader
        title={data === undefined ? t('title') : t('members.title', { name: name(data.name) })}
        description={data && <Share members={data} />}
      >
        <Button
          component={Link}
          to={`/targets/board?${scopeQuery({ period, unitId })}`}
          variant="default"
          leftSection={<IconArrowLeft size={18} />}
          className="no-print"
        >
          {t('members.back')}
        </Button>
      </PageHeader>
      <Group mb="md" className="no-print">
        <PeriodChooser period={period} onChange={(to) => look({ period: to })} />
        <UnitChooser unitId={data?.unit.id ?? unitId} onChange={(to) => look({ unitId: to })} />
      </Group>
      {error !== null && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Loader aria-label={t('loading')} mx="auto" />}
      {data !== undefined && error === null && (
        <Stack>
          <SegmentedControl
            aria-label={t('members.parts')}
            data={memberView.options.map((value) => ({
              value,
              label: t(`members.${value}`, { count: data.totals[value] }),
            }))}
            value={view}
            onChange={(value) => setShown({ view: memberView.parse(value), page: 1 })}
            size="xs"
            style={{ alignSelf: 'flex-start' }}
            className="no-print"
          />
          {data.members.length === 0 ? (
            <EmptyPanel
              icon={<IconListSearch />}
              title={t('members.empty.title')}
              description={t('members.empty.body')}
            />
          ) : (
            <MemberTable members={data.members} population={data.counts.population} view={data.view} />
          )}
          {data.totals[view] > ON_A_PAGE && (
            <Pagination
              total={Math.ceil(data.totals[view] / ON_A_PAGE)}
              value={page}
              onChange={(to) => setShown({ view, page: to })}
              getItemProps={(to) => ({ 'aria-label': `${t('members.pages')} ${to}` })}
              className="no-print"
            />
          )}
        </Stack>
      )}
    </>
  );
}

function Share({ members: { period, unit, official, counts, target } }: { members: FigureMembers }) {
  const { t } = useTranslation('figures');
  const nameOf = usePeriodName();
  const amounts = t(`amounts.${counts.population}`, { part: official.numerator, whole: official.denominator });
  return (
    <Text c="var(--ink)">
      {nameOf(period)}, {unit.name}: <strong>{shareText(official)}</strong> ({amounts}).{' '}
      {t('target', { target: formatShare(target) })}.
    </Text>
  );
}
