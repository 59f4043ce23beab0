import { TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { DayInput } from '../../ui/day-input.tsx';
import { useToday } from '../../ui/use-today.ts';

export type StartFieldsProps<V extends { from: string | null; reason: string }> = {
  form: Pick<UseFormReturnType<V>, 'getInputProps' | 'values'>;
  label: string;
  help: string;
};

/** From which day a change holds, and for a day that has begun, why. */
export function StartFields<V extends { from: string | null; reason: string }>({
  form,
  label,
  help,
}: StartFieldsProps<V>) {
  const { t } = useTranslation('adminUnits');
  const today = useToday();
  const { from } = form.values;
  return (
    <>
      <DayInput label={label} description={help} required {...form.getInputProps('from')} />
      {from !== null && from <= today && (
        <TextInput
          label={t('form.reason')}
          description={t('form.reasonHelp')}
          maxLength={500}
          {...form.getInputProps('reason')}
        />
      )}
    </>
  );
}
