import { Badge, Text, Timeline, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { UnitRecord } from '#shared/contract/administration-units.ts';
import type { Unit, UnitWithRoom } from '#shared/contract/units.ts';
import { holdsOn, spanOf } from '#shared/org/history.ts';
import type { UnitTree } from '#shared/org/tree.ts';
import { useToday } from '../../ui/use-today.ts';
import { useSpanText } from './use-span-text.ts';

/** What a unit was called and where it lay, latest first. */
export function VersionHistory({ record, tree }: { record: UnitRecord; tree: UnitTree<UnitWithRoom> }) {
  const { t } = useTranslation('adminUnits');
  const spanText = useSpanText();
  const today = useToday();
  const versions = record.versions.toReversed();
  const whenOf = (version: Unit) => {
    if (holdsOn(spanOf(version), today)) return 'now';
    return version.validFrom > today ? 'future' : 'past';
  };
  const current = versions.findIndex((version) => whenOf(version) !== 'future');
  return (
    <section>
      <Title order={3} size="h5" mb="sm">
        {t('history.title')}
      </Title>
      <Timeline bulletSize={16} lineWidth={2} active={current} reverseActive>
        {versions.map((version) => {
          const above = version.parentId === null ? undefined : tree.get(version.parentId)?.name;
          return (
            <Timeline.Item key={version.validFrom} title={version.name} data-testid="version">
              <Text size="sm" c="var(--ink-soft)">
                {above === undefined
                  ? t('history.top', { kind: version.kind })
                  : t('history.under', { kind: version.kind, parent: above })}
              </Text>
              <Text size="sm">
                {spanText(version.validFrom, version.validTo)}{' '}
                <Badge variant="default" tt="none" fw={500} component="span">
                  {t(`history.${whenOf(version)}`)}
                </Badge>
              </Text>
            </Timeline.Item>
          );
        })}
      </Timeline>
    </section>
  );
}
