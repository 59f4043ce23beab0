import { Radio, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { CALENDAR_BOUNDS, type CalendarDay } from '#shared/contract/work-calendar.ts';
import { isInTheWeek } from '#shared/convening/working-days.ts';
import { useDecideDay } from '../../api/work-calendar.ts';
import { DayInput } from '../../ui/day-input.tsx';
import { FormFrame } from '../confirm/form-frame.tsx';
import { ReasonField } from './reason-field.tsx';
import { useSaved } from './use-saved.ts';

export type DayFormProps = {
  /** A day that is changed; null for a new one. */
  of: CalendarDay | null;
  onClose: () => void;
  onDecided: (day: string) => void;
};

type Values = { day: string | null; kind: 'off' | 'worked'; name: string; reason: string };

/** A day off or a day worked, its name, and by which decision. */
export function DayForm({ of, onClose, onDecided }: DayFormProps) {
  const { t } = useTranslation('adminHolidays');
  const decide = useDecideDay();
  const saved = useSaved();
  const form = useForm<Values>({
    initialValues: {
      day: of?.day ?? null,
      kind: of?.kind === 'worked' ? 'worked' : 'off',
      name: of?.name ?? '',
      reason: '',
    },
    validate: {
      day: (day) => (day === null ? t('form.dayNeeded') : null),
      name: (name) => (name.trim() === '' ? t('form.nameNeeded') : null),
      reason: (reason) => (reason.trim() === '' ? t('form.reasonNeeded') : null),
    },
  });
  const submit = form.onSubmit(({ day, ...decision }) => {
    if (day === null) return;
    decide.mutate(
      { day, decision },
      {
        onSuccess: () => {
          saved();
          onDecided(day);
        },
      },
    );
  });
  const { day, kind } = form.values;
  const changesNothing = day !== null && isInTheWeek(day) === (kind === 'worked');
  return (
    <FormFrame onSubmit={submit} error={decide.error} busy={decide.isPending} label={t('form.save')} onCancel={onClose}>
      <DayInput
        label={t('columns.day')}
        required
        disabled={of !== null}
        minDate={CALENDAR_BOUNDS.first}
        maxDate={CALENDAR_BOUNDS.last}
        {...form.getInputProps('day')}
      />
      <Radio.Group label={t('columns.kind')} {...form.getInputProps('kind')}>
        <Stack gap="xs" mt="xs">
          <Radio value="off" label={t('form.off')} />
          <Radio value="worked" label={t('form.worked')} />
        </Stack>
      </Radio.Group>
      {changesNothing && (
        <Text size="sm" role="status">
          {t(kind === 'worked' ? 'form.inTheWeek' : 'form.atTheWeekend')}
        </Text>
      )}
      <TextInput
        label={t('columns.name')}
        description={t('form.nameHelp')}
        required
        maxLength={120}
        lang="vi"
        {...form.getInputProps('name')}
      />
      <ReasonField {...form.getInputProps('reason')} />
    </FormFrame>
  );
}
