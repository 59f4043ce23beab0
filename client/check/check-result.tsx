import { Card, Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ConnectionCheck, Outcome } from '#shared/contract/readiness.ts';
import { useLocale } from '../i18n/use-locale.ts';
import { LightBadge } from '../readiness/light-badge.tsx';
import { formatTime } from '../ui/format.ts';
import classes from './check.module.css';
import { valueOf } from './value-of.ts';

const SHAPES: Record<Outcome, string> = { ok: '●', warning: '◐', failed: '▲', unknown: '○' };

const withValue = (value: string | null): string => (value === null ? '' : ` (${value})`);

/** What a check has found: what is wrong first, each with what to do. */
export function CheckResult({ check }: { check: ConnectionCheck }) {
  const { t } = useTranslation('readiness');
  const { locale } = useLocale();
  const order: readonly Outcome[] = ['failed', 'warning', 'unknown', 'ok'];
  const items = check.items.toSorted((one, two) => order.indexOf(one.outcome) - order.indexOf(two.outcome));
  return (
    <Card withBorder radius="md" role="status" data-testid="check-result" data-verdict={check.verdict}>
      <Stack gap="md">
        <Group gap="sm">
          <LightBadge light={check.verdict} />
          <Title order={2} size="h3">
            {t(`verdict.${check.verdict}`)}
          </Title>
          <Text c="var(--ink-soft)">{t('check.at', { time: formatTime(check.at) })}</Text>
        </Group>
        <ul className={classes.items}>
          {items.map(({ item, outcome, reason }) => (
            <li key={item} className={classes.item} data-outcome={outcome} data-testid={`check-${item}`}>
              <span className={classes.shape} data-outcome={outcome} aria-hidden>
                {SHAPES[outcome]}
              </span>
              <div>
                <Text fw={600}>
                  {t(`items.${item}`)}: {t(`outcomes.${outcome}`)}
                  {withValue(valueOf(item, check.measured, locale))}
                </Text>
                {reason !== null && <Text>{t(`advice.${reason}`)}</Text>}
              </div>
            </li>
          ))}
        </ul>
      </Stack>
    </Card>
  );
}
