import { Button, Center, Skeleton, Stack, Text, UnstyledButton } from '@mantine/core';
import { IconArrowLeft, IconUsersGroup } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { participationFacet, type ParticipationFacet, type ParticipationLine } from '#shared/contract/participation.ts';
import { unexcused } from '#shared/targets/participation.ts';
import { type MonthSpan, useUnitParticipation } from '../api/participation.ts';
import tiles from '../attendance/facet-tiles.module.css';
import { EmptyPanel } from '../ui/empty-panel.tsx';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useToday } from '../ui/use-today.ts';
import { MonthSpanInput } from './month-span.tsx';
import { UnitMeetings } from './unit-meetings.tsx';
import { monthsIn } from './use-choice.ts';
import classes from './unit-page.module.css';

const BACK = '/targets/units/participation';

/** What a unit did in each of the meetings of some months. */
export function UnitParticipationPage() {
  const { t } = useTranslation('participation');
  const { unitId = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const span = monthsIn(search, useToday());
  const only = participationFacet.safeParse(search.get('only')).data ?? null;
  const show = (next: MonthSpan, facet: ParticipationFacet | null): void =>
    setSearch({ from: next.from, to: next.to, ...(facet !== null && { only: facet }) }, { replace: true });
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useUnitParticipation(
    unitId,
    span,
    only,
  );
  const first = data?.pages[0];
  const meetings = data?.pages.flatMap((page) => page.meetings) ?? [];
  return (
    <>
      <PageHeader
        title={first?.line.name ?? t('unit.title')}
        description={first && [first.line.groupName, first.line.phone].filter((text) => text !== null).join(' · ')}
      >
        <Button
          component={Link}
          to={`${BACK}?from=${span.from}&to=${span.to}`}
          variant="default"
          leftSection={<IconArrowLeft size={18} />}
        >
          {t('unit.back')}
        </Button>
      </PageHeader>
      <Stack>
        <MonthSpanInput span={span} onChange={(next) => show(next, only)} />
        {error !== null && <ErrorPanel error={error} onRetry={() => void refetch()} />}
        {first === undefined && error === null && <Skeleton height={360} radius="md" aria-label={t('loading')} />}
        {first !== undefined && (
          <>
            <Facets line={first.line} chosen={only} onChoose={(facet) => show(span, facet)} />
            <Text size="sm" c="var(--ink-soft)" aria-live="polite">
              {t('unit.shown', { count: first.total })}
            </Text>
            {meetings.length === 0 ? (
              <EmptyPanel icon={<IconUsersGroup />} title={t('unit.empty.title')} description={t('unit.empty.body')} />
            ) : (
              <UnitMeetings meetings={meetings} />
            )}
            {hasNextPage && (
              <Center>
                <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
                  {t('unit.more', { count: first.total - meetings.length })}
                </Button>
              </Center>
            )}
          </>
        )}
      </Stack>
    </>
  );
}

type FacetsProps = {
  line: ParticipationLine;
  chosen: ParticipationFacet | null;
  onChoose: (facet: ParticipationFacet | null) => void;
};

/** The unit's figures. Each is a button that shows the meetings behind it; pressed again, all of them. */
function Facets({ line, chosen, onChoose }: FacetsProps) {
  const { t } = useTranslation('participation');
  const figures = [
    [null, line.invited],
    ['attended', line.attended],
    ['late', line.late],
    ['left-early', line.leftEarly],
    ['excused', line.excused],
    ['unexcused', unexcused(line)],
    ['disconnected', line.disconnections],
    ['spoke', line.timesSpoken],
  ] as const;
  return (
    <div className={classes.tiles} role="group" aria-label={t('unit.figures')}>
      {figures.map(([facet, value]) => (
        <UnstyledButton
          key={facet ?? 'all'}
          className={tiles.tile}
          aria-pressed={facet === chosen}
          aria-label={t('unit.figure', { name: t(`facets.${facet ?? 'all'}`), value })}
          onClick={() => onChoose(facet === chosen ? null : facet)}
        >
          <span className={tiles.count}>{value}</span>
          <span className={tiles.name}>{t(`facets.${facet ?? 'all'}`)}</span>
        </UnstyledButton>
      ))}
    </div>
  );
}
