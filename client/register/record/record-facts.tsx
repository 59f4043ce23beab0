import { Badge, Card, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RegisterRecord } from '#shared/contract/register-keeping.ts';
import { formatMoment } from '../../ui/format.ts';
import { StandingBadge } from '../standing-badge.tsx';
import { useLineWords } from '../use-line-words.ts';
import classes from './record.module.css';

/** What is known of a meeting. What nobody knows is left out. */
export function RecordFacts({ record }: { record: RegisterRecord }) {
  const { t } = useTranslation(['register', 'meetings']);
  const words = useLineWords();
  const facts: [label: string, value: string][] = [
    [t('fields.organiserUnitId'), record.organiserName],
    [t('fields.class'), t(`meetings:classes.${record.class}`)],
    [t('fields.form'), words.form(record)],
    [t('fields.wide'), record.secret ? '' : t(record.wide ? 'wide' : 'notWide')],
    [t('fields.times'), words.time(record)],
    [t('fields.reach'), record.reach.map((level) => t(`levels.${level}`)).join(' · ')],
    [t('fields.sites'), words.sites(record)],
    [t('fields.platform'), record.platform],
    [t('fields.evidence'), record.evidence],
    [t('fields.origin'), t(`origins.${record.origin}`)],
    [t('fields.enteredAt'), formatMoment(record.enteredAt)],
  ];
  return (
    <Card component="section" withBorder padding="lg" aria-label={t('facts')}>
      <Group gap="xs" mb="md">
        <StandingBadge standing={record.standing} />
        {record.afterClosing && (
          <Badge variant="light" color="grape" size="lg">
            {t('afterClosing')}
          </Badge>
        )}
      </Group>
      <dl className={classes.facts}>
        {facts
          .filter(([, value]) => value !== '')
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </Card>
  );
}
