import { Autocomplete, Select, SimpleGrid, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { unitLevel, type UnitWithRoom } from '#shared/contract/units.ts';
import type { UnitTree } from '#shared/org/tree.ts';
import { UnitSelect } from '../units-in-care/unit-select.tsx';
import { StartFields } from './start-fields.tsx';
import { levelOf, type UnitForm } from './use-unit-form.ts';

const KINDS = ['phường', 'xã', 'thị trấn', 'quận', 'huyện', 'thị xã', 'sở, ban, ngành'];

export type UnitFieldsProps = { form: UnitForm; tree: UnitTree<UnitWithRoom>; isTop?: boolean };

/** The fields of a unit; the top of the tree has no unit above. */
export function UnitFields({ form, tree, isTop = false }: UnitFieldsProps) {
  const { t } = useTranslation('adminUnits');
  return (
    <>
      <TextInput
        label={t('form.name')}
        description={t('form.nameHelp')}
        required
        data-autofocus
        maxLength={200}
        {...form.getInputProps('name')}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }} style={{ alignItems: 'end' }}>
        <Autocomplete
          label={t('form.kind')}
          description={t('form.kindHelp')}
          data={KINDS}
          required
          maxLength={60}
          {...form.getInputProps('kind')}
        />
        <Select
          label={t('form.level')}
          data={unitLevel.options.map((value) => ({ value, label: t(`levels.${value}`) }))}
          allowDeselect={false}
          value={form.values.level}
          onChange={(value) => form.setFieldValue('level', levelOf(value))}
          error={form.errors['level']}
        />
      </SimpleGrid>
      {!isTop && (
        <UnitSelect
          label={t('form.parent')}
          required
          tree={tree}
          value={form.values.parentId}
          onChange={(unitId) => form.setFieldValue('parentId', unitId)}
          error={form.errors['parentId']}
        />
      )}
      <TextInput
        label={t('form.code')}
        description={t('form.codeHelp')}
        maxLength={20}
        {...form.getInputProps('code')}
      />
      <StartFields form={form} label={t('form.from')} help={t('form.fromHelp')} />
    </>
  );
}
