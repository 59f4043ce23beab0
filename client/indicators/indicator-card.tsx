import { ActionIcon, Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPencil, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Indicator } from '#shared/contract/indicators.ts';
import { useIndicatorName } from '../figures/use-indicator-name.ts';
import { useToday } from '../ui/use-today.ts';
import { CountedList } from './counted-list.tsx';
import { TermList } from './term-list.tsx';

export type IndicatorCardProps = {
  indicator: Indicator;
  mayKeep: boolean;
  isFirst: boolean;
  isLast: boolean;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
};

/** An indicator: what it counts and which share is to be reached when; for those who lay it down, with the ways to change it. */
export function IndicatorCard({ indicator, mayKeep, isFirst, isLast, onMove, onRemove }: IndicatorCardProps) {
  const { t } = useTranslation('indicators');
  const name = useIndicatorName()(indicator.name);
  const today = useToday();
  const { counts, period, excludedUnitIds, terms } = indicator;
  return (
    <Card component="article" withBorder padding="lg" aria-label={name}>
      <Stack gap="sm">
        <Group justify="space-between" align="flex-start" gap="sm">
          <Title order={2} size="h4" flex="1 1 16rem">
            {name}
          </Title>
          {mayKeep && (
            <Group gap={4}>
              <ActionIcon
                variant="default"
                disabled={isFirst}
                onClick={() => onMove(-1)}
                aria-label={t('moveUp', { name })}
              >
                <IconArrowUp size={18} aria-hidden />
              </ActionIcon>
              <ActionIcon
                variant="default"
                disabled={isLast}
                onClick={() => onMove(1)}
                aria-label={t('moveDown', { name })}
              >
                <IconArrowDown size={18} aria-hidden />
              </ActionIcon>
              <Button
                component={Link}
                to={`/targets/indicators/${indicator.id}`}
                variant="default"
                size="xs"
                leftSection={<IconPencil size={16} aria-hidden />}
                aria-label={t('editOf', { name })}
              >
                {t('edit')}
              </Button>
              <ActionIcon variant="default" color="red" onClick={onRemove} aria-label={t('removeOf', { name })}>
                <IconTrash size={18} aria-hidden />
              </ActionIcon>
            </Group>
          )}
        </Group>
        <CountedList counts={counts} />
        <TermList terms={terms} today={today} />
        <Text size="sm" c="var(--ink-soft)">
          {t(`periods.${period}`)}
          {excludedUnitIds.length > 0 && ` · ${t('excluded', { count: excludedUnitIds.length })}`}
        </Text>
      </Stack>
    </Card>
  );
}
