import { SimpleGrid } from '@mantine/core';
import { TimePicker } from '@mantine/dates';
import { useTranslation } from 'react-i18next';
import { DayInput } from '../../ui/day-input.tsx';
import type { ConveneForm } from '../form/use-convene-form.ts';
import { movedEndDay } from '../form/values.ts';
import { Section } from './section.tsx';

/** When it begins and ends. The last day moves along with the first. */
export function TimeSection({ form }: { form: ConveneForm }) {
  const { t } = useTranslation('convene');
  return (
    <Section title={t('sections.when')}>
      <SimpleGrid cols={2} spacing="md">
        <DayField
          form={form}
          field="startDay"
          onChange={(day) => form.setValues({ startDay: day, endDay: movedEndDay(form.values, day) })}
        />
        <TimeField form={form} field="startTime" />
        <DayField form={form} field="endDay" onChange={(day) => form.setFieldValue('endDay', day)} />
        <TimeField form={form} field="endTime" />
      </SimpleGrid>
    </Section>
  );
}

type DayFieldProps = { form: ConveneForm; field: 'startDay' | 'endDay'; onChange: (day: string | null) => void };

function DayField({ form, field, onChange }: DayFieldProps) {
  const { t } = useTranslation('convene');
  return (
    <DayInput
      label={t(`fields.${field}`)}
      withAsterisk
      {...form.getInputProps(field)}
      onChange={(day) => {
        onChange(day);
        form.clearFieldError(field);
      }}
    />
  );
}

function TimeField({ form, field }: { form: ConveneForm; field: 'startTime' | 'endTime' }) {
  const { t } = useTranslation('convene');
  const label = t(`fields.${field}`);
  return (
    <TimePicker
      label={label}
      format="24h"
      withDropdown
      scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}
      minutesStep={5}
      withAsterisk
      hoursInputLabel={`${label}, ${t('fields.hours')}`}
      minutesInputLabel={`${label}, ${t('fields.minutes')}`}
      {...form.getInputProps(field)}
    />
  );
}
