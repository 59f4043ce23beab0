import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { UnitRecord } from '#shared/contract/administration-units.ts';
import type { Unit, UnitWithRoom } from '#shared/contract/units.ts';
import { lifeOf } from '#shared/org/history.ts';
import type { UnitTree } from '#shared/org/tree.ts';
import { formatPlainDay } from './plain-day.ts';
import classes from './unit-fact-list.module.css';
import { useSpanText } from './use-span-text.ts';

export type UnitFactListProps = { version: Unit; record: UnitRecord; day: string; tree: UnitTree<UnitWithRoom> };

/** What a unit is on a day. */
export function UnitFactList({ version, record, day, tree }: UnitFactListProps) {
  const { t } = useTranslation('adminUnits');
  const spanText = useSpanText();
  const life = lifeOf(record.versions);
  const above = version.parentId === null ? undefined : tree.get(version.parentId);
  const facts: [label: string, value: string][] = [
    [t('facts.code'), version.code ?? t('facts.noCode')],
    [t('facts.kind'), version.kind],
    [t('facts.level'), t(`levels.${version.level}`)],
    [t('facts.parent'), above?.name ?? t('facts.none')],
    [t('facts.life'), life ? spanText(life.from, life.to) : ''],
    [t('facts.room'), record.room?.name ?? t('facts.none')],
    [t('facts.phone'), record.room?.phone ?? t('facts.noPhone')],
    [t('facts.email'), record.room?.email ?? t('facts.noEmail')],
  ];
  return (
    <section>
      <Title order={3} size="h5" mb={6}>
        {t('facts.title', { day: formatPlainDay(day) })}
      </Title>
      <dl className={classes.facts}>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
