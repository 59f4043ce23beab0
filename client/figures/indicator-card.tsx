import { Anchor, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { BoardRow, FiguresBoard } from '#shared/contract/figures.ts';
import { kindOf } from '#shared/periods/periods.ts';
import { scopeQuery } from '../targets/use-scope.ts';
import { formatShare } from '../ui/format.ts';
import classes from './figures.module.css';
import { Formula } from './formula.tsx';
import { MarginSentence } from './margin-sentence.tsx';
import { isSameFigure, shareText } from './shares.ts';
import { TargetStateBadge } from './target-state-badge.tsx';
import { Trend } from './trend.tsx';
import { useIndicatorName } from './use-indicator-name.ts';

export type IndicatorCardProps = { row: BoardRow; board: FiguresBoard; asTable: boolean };

/** An indicator: how it stands, how much room there is, where it goes. It opens to what stands behind it. */
export function IndicatorCard({ row, board, asTable }: IndicatorCardProps) {
  const { t } = useTranslation('figures');
  const name = useIndicatorName()(row.name);
  const { population } = row.counts;
  const address = `/targets/board/${row.indicatorId}?${scopeQuery({ period: board.period, unitId: board.unit.id })}`;
  return (
    <Card component="article" withBorder padding="lg" className={classes.card} aria-label={name}>
      <Group justify="space-between" align="flex-start" mb="sm" gap="sm">
        <Title order={2} size="h4" flex="1 1 16rem">
          <Anchor component={Link} to={address} inherit c="var(--ink)">
            {name}
          </Anchor>
        </Title>
        <TargetStateBadge state={row.state} />
      </Group>
      <div className={classes.columns}>
        <Stack gap={6}>
          <Anchor
            component={Link}
            to={address}
            underline="never"
            c="var(--ink)"
            aria-label={t('open', { name })}
            className={classes.share}
          >
            {shareText(row.official)}
          </Anchor>
          {row.official.denominator > 0 && (
            <Text>{t(`amounts.${population}`, { part: row.official.numerator, whole: row.official.denominator })}</Text>
          )}
          <Text size="sm">
            {row.source === ''
              ? t('target', { target: formatShare(row.target) })
              : t('targetBy', { target: formatShare(row.target), source: row.source })}
          </Text>
          {row.reportedBy !== kindOf(board.period) && (
            <Text size="sm" c="var(--ink-soft)">
              {t(`reportedBy.${row.reportedBy}`)}
            </Text>
          )}
          <Outlook row={row} />
          <Formula row={row} />
        </Stack>
        <Trend trend={row.trend} population={population} name={name} asTable={asTable} />
      </div>
    </Card>
  );
}

/** What was corrected since, what is foretold, and how much room there is. */
function Outlook({ row: { official, live, closed, forecast, margin, counts } }: { row: BoardRow }) {
  const { t } = useTranslation('figures');
  return (
    <>
      {closed && <Text size="sm">{t('frozen')}</Text>}
      {!isSameFigure(official, live) && (
        <Text size="sm" fw={600}>
          {t('correction', {
            share: shareText(live),
            amounts: t(`amounts.${counts.population}`, { part: live.numerator, whole: live.denominator }),
          })}
        </Text>
      )}
      {forecast !== null && (
        <Text size="sm">
          {t('forecast.label', { share: formatShare(forecast.numerator / forecast.denominator) })},{' '}
          {t(forecast.reached ? 'forecast.reached' : 'forecast.below')}.
        </Text>
      )}
      {margin !== null && (
        <Text fw={600}>
          <MarginSentence margin={margin} population={counts.population} />
        </Text>
      )}
    </>
  );
}
