import { NumberInput, SegmentedControl, Input, SimpleGrid } from '@mantine/core';
import { TimePicker } from '@mantine/dates';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { registerState } from '#shared/contract/register.ts';
import { DayInput } from '../../ui/day-input.tsx';
import type { EntryFormState } from './use-entry-form.ts';

/** On which day, when, how long, and whether it was held. */
export function TimeFields({ form }: { form: EntryFormState }) {
  const { t } = useTranslation(['register', 'convene']);
  const { secret } = form.values;
  const stateId = useId();
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: secret ? 1 : 3 }}>
        <DayInput label={t('fields.day')} withAsterisk {...form.getInputProps('day')} />
        {!secret && (
          <>
            <TimePicker
              label={t('startTime')}
              format="24h"
              withDropdown
              scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}
              minutesStep={5}
              hoursInputLabel={`${t('startTime')}, ${t('convene:fields.hours')}`}
              minutesInputLabel={`${t('startTime')}, ${t('convene:fields.minutes')}`}
              {...form.getInputProps('startTime')}
            />
            <NumberInput
              label={t('minutes')}
              min={1}
              max={2880}
              allowDecimal={false}
              {...form.getInputProps('minutes')}
            />
          </>
        )}
      </SimpleGrid>
      <Input.Wrapper
        label={t('fields.state')}
        labelElement="div"
        labelProps={{ id: stateId }}
        error={form.errors['state']}
      >
        <SegmentedControl
          fullWidth
          aria-labelledby={stateId}
          data={registerState.options.map((value) => ({ value, label: t(`standings.${value}`) }))}
          value={form.values.state}
          onChange={(state) => form.setValues({ state })}
        />
      </Input.Wrapper>
    </>
  );
}
