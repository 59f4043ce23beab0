import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { UnitRecord } from '#shared/contract/administration-units.ts';
import { useTakeBack } from '../../api/unit-administration.ts';
import { useConfirm } from '../confirm/use-confirm.ts';
import { formatPlainDay } from './plain-day.ts';

/** What is planned for a unit, to be taken back while it lies ahead. */
export function AheadList({ record, name }: { record: UnitRecord; name: string }) {
  const { t } = useTranslation('adminUnits');
  const takeBack = useTakeBack(record.unitId);
  const { attempt } = useConfirm();
  if (record.ahead.length === 0) return null;
  return (
    <section aria-label={`${t('ahead.title')}: ${name}`}>
      <Title order={3} size="h5" mb={6}>
        {t('ahead.title')}
      </Title>
      <Stack gap={6}>
        {record.ahead.map(({ day, what }) => {
          const words = { what: t(`ahead.${what}`), day: formatPlainDay(day), name };
          return (
            <Group key={day} justify="space-between" gap="sm">
              <Text>
                {words.what} {t('ahead.onDay', words)}
              </Text>
              <Button
                variant="default"
                size="sm"
                leftSection={<IconArrowBackUp size={18} />}
                aria-label={t('ahead.takeBackOf', words)}
                loading={takeBack.isPending}
                onClick={() => attempt(() => takeBack.mutateAsync(day), t('ahead.takenBack'))}
              >
                {t('ahead.takeBack')}
              </Button>
            </Group>
          );
        })}
      </Stack>
    </section>
  );
}
