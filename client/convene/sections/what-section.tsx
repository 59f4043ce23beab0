import { Alert, SegmentedControl, Select, SimpleGrid, Stack, Switch, TextInput, Input } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconLock } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { meetingClass, meetingForm } from '#shared/contract/meetings.ts';
import type { UnitWithRoom } from '#shared/contract/units.ts';
import type { UnitTree } from '#shared/org/tree.ts';
import type { ConveneForm } from '../form/use-convene-form.ts';
import { isConvening, ownPeople, type Convener } from '../form/values.ts';
import { foldedFilter } from '../folded-filter.ts';
import { Section } from './section.tsx';

export type WhatSectionProps = {
  form: ConveneForm;
  tree: UnitTree<UnitWithRoom>;
  convener: Convener;
  isChange: boolean;
};

/** What kind of meeting, whose, and in which form. */
export function WhatSection({ form, tree, convener, isChange }: WhatSectionProps) {
  const { t } = useTranslation('convene');
  const { secret } = form.values;
  return (
    <Section title={t('sections.what')}>
      <Stack gap="md">
        {!isChange && <Switch label={t('fields.secret')} {...form.getInputProps('secret', { type: 'checkbox' })} />}
        {secret && (
          <Alert role="note" icon={<IconLock />}>
            {t('secret.why')}
          </Alert>
        )}
        {!secret && (
          <TextInput
            label={t('fields.title')}
            placeholder={t('fields.titlePlaceholder')}
            withAsterisk
            maxLength={300}
            {...form.getInputProps('title')}
          />
        )}
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <OrganiserSelect form={form} tree={tree} convener={convener} isChange={isChange} />
          <ClassSelect form={form} />
        </SimpleGrid>
        {!secret && <FormChoice form={form} />}
      </Stack>
    </Section>
  );
}

function OrganiserSelect({ form, tree, convener, isChange }: WhatSectionProps) {
  const { t } = useTranslation('convene');
  const own = convener.grants.filter(isConvening).flatMap(({ unitId }) => tree.subtree(unitId).map(({ id }) => id));
  const units = new Set(isChange && form.values.organiserUnitId !== null ? [form.values.organiserUnitId] : own);
  const data = [...units].map((id) => ({ value: id, label: tree.get(id)?.name ?? id }));
  return (
    <Select
      label={t('fields.organiser')}
      withAsterisk
      searchable
      allowDeselect={false}
      // Whose meeting it is stands in papers and figures.
      disabled={isChange}
      data={data}
      limit={100}
      filter={foldedFilter}
      nothingFoundMessage={t('fields.unitNotFound')}
      {...form.getInputProps('organiserUnitId')}
      onChange={(unitId: string | null) => {
        // Other people chair and keep the minutes of another unit's meetings.
        form.setValues({ organiserUnitId: unitId, deputyId: null, ...ownPeople(convener, unitId) });
        form.clearFieldError('organiserUnitId');
      }}
    />
  );
}

function ClassSelect({ form }: { form: ConveneForm }) {
  const { t } = useTranslation(['convene', 'meetings']);
  return (
    <Select
      label={t('fields.class')}
      description={t('fields.classHelp')}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      withAsterisk
      allowDeselect={false}
      data={meetingClass.options.map((value) => ({ value, label: t(`meetings:classes.${value}`) }))}
      {...form.getInputProps('class')}
    />
  );
}

function FormChoice({ form }: { form: ConveneForm }) {
  const { t } = useTranslation(['convene', 'meetings']);
  const labelId = useId();
  const isNarrow = useMediaQuery('(max-width: 30em)', false, { getInitialValueInEffect: false });
  return (
    <Stack gap="md">
      <Input.Wrapper label={t('fields.form')} labelElement="div" labelProps={{ id: labelId }}>
        <SegmentedControl
          fullWidth
          orientation={isNarrow ? 'vertical' : 'horizontal'}
          aria-labelledby={labelId}
          data={meetingForm.options.map((value) => ({ value, label: t(`meetings:forms.${value}`) }))}
          {...form.getInputProps('form')}
        />
      </Input.Wrapper>
      <Switch
        label={t('fields.wide')}
        description={t('fields.wideHelp')}
        {...form.getInputProps('wide', { type: 'checkbox' })}
      />
    </Stack>
  );
}
