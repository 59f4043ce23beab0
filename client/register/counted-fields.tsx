import { Select, SimpleGrid, Stack, Switch } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { meetingClass, type MeetingClass, type MeetingForm } from '#shared/contract/meetings.ts';
import { mayKeepRegister } from '#shared/permissions/register.ts';
import { useUnitTree } from '../api/org.ts';
import { usePrincipal } from '../app/principal.ts';
import { foldedFilter } from '../convene/folded-filter.ts';

/** What the figures of a meeting depend on, as it is being entered. */
export type CountedValues = {
  organiserUnitId: string | null;
  class: MeetingClass;
  wide: boolean;
  form: MeetingForm;
  remoteOnline: boolean;
};

export type CountedFieldsProps = {
  /** On which the organiser must be one whose register the viewer keeps. */
  day: string;
  forms: readonly MeetingForm[];
  values: CountedValues;
  errors: Record<string, ReactNode>;
  /** Of a secret meeting only organiser and class are entered. */
  secret?: boolean;
  onChange: (changes: Partial<CountedValues>) => void;
};

/** Organiser, class, form and *diện rộng*. */
export function CountedFields({ day, forms, values, errors, secret = false, onChange }: CountedFieldsProps) {
  const { t } = useTranslation(['register', 'meetings']);
  const principal = usePrincipal();
  const { tree } = useUnitTree(day);
  const organisers = tree?.units.filter(({ id }) => mayKeepRegister(principal, id, tree)) ?? [];
  return (
    <Stack gap="md">
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Select
          label={t('fields.organiserUnitId')}
          withAsterisk
          searchable
          allowDeselect={false}
          data={organisers.map(({ id, name }) => ({ value: id, label: name }))}
          limit={100}
          filter={foldedFilter}
          nothingFoundMessage={t('filters.unitNotFound')}
          value={values.organiserUnitId}
          error={errors['organiserUnitId']}
          onChange={(unitId) => unitId !== null && onChange({ organiserUnitId: unitId })}
        />
        <Select
          label={t('fields.class')}
          withAsterisk
          allowDeselect={false}
          data={meetingClass.options.map((value) => ({ value, label: t(`meetings:classes.${value}`) }))}
          value={values.class}
          onChange={(value) => {
            const chosen = meetingClass.options.find((one) => one === value);
            if (chosen !== undefined) onChange({ class: chosen });
          }}
        />
        {!secret && (
          <Select
            label={t('fields.form')}
            withAsterisk
            allowDeselect={false}
            data={forms.map((value) => ({ value, label: t(`meetings:forms.${value}`) }))}
            value={values.form}
            onChange={(value) => {
              const chosen = forms.find((one) => one === value);
              if (chosen !== undefined) onChange({ form: chosen, remoteOnline: chosen === 'ket-hop' });
            }}
          />
        )}
      </SimpleGrid>
      {!secret && values.form === 'ket-hop' && (
        <Switch
          label={t('fields.remoteOnline')}
          checked={values.remoteOnline}
          onChange={({ currentTarget }) => onChange({ remoteOnline: currentTarget.checked })}
        />
      )}
      {!secret && (
        <Switch
          label={t('fields.wide')}
          description={t('wideHelp')}
          checked={values.wide}
          onChange={({ currentTarget }) => onChange({ wide: currentTarget.checked })}
        />
      )}
    </Stack>
  );
}
