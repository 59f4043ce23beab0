import { Badge, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { FigureMember } from '#shared/contract/figures.ts';
import type { IndicatorDraft } from '#shared/contract/indicator-keeping.ts';
import type { Population } from '#shared/contract/indicators.ts';
import { useIndicatorPreview } from '../api/indicators.ts';
import { shareText } from '../figures/shares.ts';
import { usePeriodName } from '../targets/use-period-name.ts';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { formatDate, instantAt } from '../ui/format.ts';
import classes from './indicators.module.css';

const TYPING_MS = 400;

/** What the indicator would count as it is written down now: the figures, and the first lines of what is in and what is out. */
export function PreviewPanel({ draft }: { draft: IndicatorDraft | null }) {
  const { t } = useTranslation(['indicators', 'figures']);
  const [settled] = useDebouncedValue(draft, TYPING_MS);
  const { data, error, isFetching, refetch } = useIndicatorPreview(settled);
  const nameOf = usePeriodName();
  return (
    <Card
      component="section"
      withBorder
      padding="lg"
      className={classes.preview}
      aria-label={t('preview.title')}
      // It scrolls by itself: the keyboard must reach it.
      tabIndex={0}
    >
      <Stack gap="sm" aria-busy={isFetching}>
        <Title order={2} size="h4">
          {t('preview.title')}
        </Title>
        {settled === null && <Text c="var(--ink-soft)">{t('preview.incomplete')}</Text>}
        {error !== null && <ErrorPanel error={error} onRetry={() => void refetch()} />}
        {settled !== null && data !== undefined && (
          <>
            <Stack gap={4} role="status">
              {data.figures.map((figure) => (
                <Group key={figure.period} justify="space-between">
                  <Text>{nameOf(figure.period)}</Text>
                  <Text fw={600}>
                    {shareText(figure)}{' '}
                    <Text span inherit fw={400} c="var(--ink-soft)">
                      ({figure.numerator}/{figure.denominator})
                    </Text>
                  </Text>
                </Group>
              ))}
            </Stack>
            <Lines
              title={t('preview.counted')}
              empty={t('preview.nothing')}
              lines={data.counted}
              population={settled.counts.population}
            />
            {data.outside.map(({ why, count, lines }) => (
              <Lines
                key={why}
                title={t('preview.outside', { why: t(`figures:members.why.${why}`), count })}
                lines={lines}
                population={settled.counts.population}
              />
            ))}
          </>
        )}
      </Stack>
    </Card>
  );
}

type LinesProps = { title: string; empty?: string; lines: readonly FigureMember[]; population: Population };

function Lines({ title, empty, lines, population }: LinesProps) {
  return (
    <div>
      <Title order={3} size="h6" mb={4}>
        {title}
      </Title>
      {lines.length === 0 && (
        <Text size="sm" c="var(--ink-soft)">
          {empty}
        </Text>
      )}
      <ul className={classes.lines}>
        {lines.map((line) => (
          <li key={line.id}>
            <Line line={line} population={population} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Line({ line, population }: { line: FigureMember; population: Population }) {
  const { t } = useTranslation(['indicators', 'figures']);
  const { title, unitName, day, part } = line;
  const named = population === 'meetings' ? (title ?? t('figures:members.secret')) : unitName;
  return (
    <Group justify="space-between" gap="xs" wrap="nowrap" align="flex-start">
      <div>
        <Text size="sm" lang="vi">
          {named}
        </Text>
        <Text size="xs" c="var(--ink-soft)">
          {[day && formatDate(instantAt(day, '00:00')), population === 'meetings' && unitName]
            .filter(Boolean)
            .join(' · ')}
        </Text>
      </div>
      {part !== 'outside' && (
        <Badge
          variant={part === 'numerator' ? 'filled' : 'outline'}
          color={part === 'numerator' ? 'green' : 'gray'}
          tt="none"
          style={{ flexShrink: 0 }}
        >
          {t(`preview.${part}`)}
        </Badge>
      )}
    </Group>
  );
}
