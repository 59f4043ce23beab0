import { Button, Group, Select, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { LONGEST_TOKEN_DAYS } from '#shared/contract/access-tokens.ts';
import type { UnitWithRoom } from '#shared/contract/units.ts';
import type { UnitTree } from '#shared/org/tree.ts';
import { useCreateAccessToken } from '../../api/access-tokens.ts';
import { foldedFilter } from '../../convene/folded-filter.ts';
import { DayInput } from '../../ui/day-input.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { addDays } from '../../ui/format.ts';
import { useToday } from '../../ui/use-today.ts';
import { TokenShown } from './token-shown.tsx';

const A_YEAR_DAYS = 365;
const MOST_SHOWN = 100;

/** Makes a token: for which system, for which unit, until when; then shows it, this once. */
export function NewToken({ tree, onClose }: { tree: UnitTree<UnitWithRoom>; onClose: () => void }) {
  const { t } = useTranslation(['reporting', 'common']);
  const create = useCreateAccessToken();
  const today = useToday();
  const units = useMemo(
    () =>
      tree.units.map(({ id, name }) => {
        const above = tree.ancestors(id)[0];
        return { value: id, label: above === undefined ? name : `${name} (${above.name})` };
      }),
    [tree],
  );
  const form = useForm({
    initialValues: { name: '', unitId: tree.roots[0]?.id ?? '', lastDay: addDays(today, A_YEAR_DAYS) },
    validate: {
      name: (value) => (value.trim() === '' ? t('tokens.nameNeeded') : null),
      unitId: (value) => (value === '' ? t('tokens.unitNeeded') : null),
    },
  });
  if (create.data !== undefined) return <TokenShown created={create.data} onClose={onClose} />;
  return (
    <form onSubmit={form.onSubmit((values) => create.mutate(values))} noValidate>
      <Stack>
        {create.error !== null && <ErrorPanel error={create.error} />}
        <TextInput
          label={t('tokens.name')}
          description={t('tokens.nameHelp')}
          required
          maxLength={100}
          data-autofocus
          {...form.getInputProps('name')}
        />
        <Select
          label={t('tokens.unit')}
          description={t('tokens.unitHelp')}
          data={units}
          searchable
          limit={MOST_SHOWN}
          filter={foldedFilter}
          allowDeselect={false}
          required
          {...form.getInputProps('unitId')}
        />
        <DayInput
          label={t('tokens.lastDay')}
          required
          minDate={today}
          maxDate={addDays(today, LONGEST_TOKEN_DAYS - 1)}
          {...form.getInputProps('lastDay')}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" loading={create.isPending}>
            {t('tokens.create')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
