import { Button, Group, Select, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useConfirm } from '../../admin/confirm/use-confirm.ts';
import { useMakeReport } from '../../api/reports.ts';
import { usePeriodName } from '../../targets/use-period-name.ts';

/** Makes the report of a period that is over and has none; asked once, because it is mailed. */
export function MakeNow({ periods }: { periods: readonly string[] }) {
  const { t } = useTranslation('reporting');
  const periodName = usePeriodName();
  const { confirm } = useConfirm();
  const make = useMakeReport();
  const [chosen, setChosen] = useState<string | null>(null);
  const period = chosen !== null && periods.includes(chosen) ? chosen : (periods[0] ?? '');
  return (
    <Stack gap="xs">
      <Group align="flex-end">
        <Select
          label={t('runs.period')}
          data={periods.map((value) => ({ value, label: periodName(value) }))}
          value={period}
          onChange={setChosen}
          allowDeselect={false}
          w={220}
        />
        <Button
          variant="default"
          loading={make.isPending}
          onClick={() =>
            confirm({
              title: t('runs.makeTitle', { period: periodName(period) }),
              body: t('runs.makeBody'),
              label: t('runs.make'),
              act: async () => make.mutateAsync(period),
            })
          }
        >
          {t('runs.make')}
        </Button>
      </Group>
    </Stack>
  );
}
