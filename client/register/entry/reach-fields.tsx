import { Checkbox, Group, Input, Loader, NumberInput, SegmentedControl, SimpleGrid, Stack } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { MOST_SITES } from '#shared/contract/register-keeping.ts';
import { unitLevel } from '#shared/contract/units.ts';
import { useUnitTree } from '../../api/org.ts';
import { UnitPicker } from '../../convene/units/unit-picker.tsx';
import type { EntryFormState } from './use-entry-form.ts';

/** Whom the meeting reached: the units themselves, or their levels and how many sites there were. */
export function ReachFields({ form, day }: { form: EntryFormState; day: string }) {
  const { t } = useTranslation('register');
  const labelId = useId();
  const { by } = form.values;
  return (
    <Stack gap="sm">
      <Input.Wrapper label={t('reach.label')} labelElement="div" labelProps={{ id: labelId }}>
        <SegmentedControl
          fullWidth
          aria-labelledby={labelId}
          data={(['levels', 'units'] as const).map((value) => ({ value, label: t(`reach.${value}`) }))}
          value={by}
          onChange={(value) => form.setValues({ by: value })}
        />
      </Input.Wrapper>
      {by === 'units' ? <Units form={form} day={day} /> : <Levels form={form} />}
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        {by === 'levels' && <CountInput form={form} field="sites" />}
        <CountInput form={form} field="sitesConnected" />
      </SimpleGrid>
    </Stack>
  );
}

function CountInput({ form, field }: { form: EntryFormState; field: 'sites' | 'sitesConnected' }) {
  const { t } = useTranslation('register');
  return (
    <NumberInput
      label={t(`fields.${field}`)}
      min={0}
      max={MOST_SITES}
      allowDecimal={false}
      {...form.getInputProps(field)}
    />
  );
}

function Levels({ form }: { form: EntryFormState }) {
  const { t } = useTranslation('register');
  return (
    <Checkbox.Group
      label={t('fields.reach')}
      value={form.values.levels}
      onChange={(chosen) => form.setValues({ levels: unitLevel.options.filter((level) => chosen.includes(level)) })}
    >
      <Group mt="xs">
        {unitLevel.options.map((level) => (
          <Checkbox key={level} value={level} label={t(`levels.${level}`)} />
        ))}
      </Group>
    </Checkbox.Group>
  );
}

function Units({ form, day }: { form: EntryFormState; day: string }) {
  const { t } = useTranslation('register');
  const { tree } = useUnitTree(day);
  if (tree === undefined) return <Loader aria-label={t('loading')} />;
  return (
    <UnitPicker
      ownerUnitId={null}
      tree={tree}
      invitable={tree.units}
      value={form.values.unitIds}
      onChange={(unitIds) => form.setFieldValue('unitIds', unitIds)}
      error={form.errors['reached']}
    />
  );
}
