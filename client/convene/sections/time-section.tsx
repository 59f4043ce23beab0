import { Group } from '@mantine/core';
import { DateInput, TimePicker } from '@mantine/dates';
import { useTranslation } from 'react-i18next';
import type { ConveneForm } from '../form/use-convene-form.ts';
import { movedEndDay } from '../form/values.ts';
import { Section } from './section.tsx';

/** When it begins and ends. The last day moves along with the first. */
export function TimeSection({ form }: { form: ConveneForm }) {
  const { t } = useTranslation('convene');
  return (
    <Section title={t('sections.when')}>
      <Group align="flex-start" gap="xl">
        <Group align="flex-start" gap="sm">
          <DateInput
            label={t('fields.startDay')}
            valueFormat="DD/MM/YYYY"
            withAsterisk
            w={150}
            {...form.getInputProps('startDay')}
            onChange={(day) => {
              form.setValues({ startDay: day, endDay: movedEndDay(form.values, day) });
              form.clearFieldError('startDay');
            }}
          />
          <TimeField form={form} field="startTime" />
        </Group>
        <Group align="flex-start" gap="sm">
          <DateInput
            label={t('fields.endDay')}
            valueFormat="DD/MM/YYYY"
            withAsterisk
            w={150}
            {...form.getInputProps('endDay')}
          />
          <TimeField form={form} field="endTime" />
        </Group>
      </Group>
    </Section>
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
      minutesStep={5}
      withAsterisk
      w={150}
      hoursInputLabel={`${label}, ${t('fields.hours')}`}
      minutesInputLabel={`${label}, ${t('fields.minutes')}`}
      {...form.getInputProps(field)}
    />
  );
}
