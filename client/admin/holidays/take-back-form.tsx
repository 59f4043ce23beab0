import { Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { CalendarDay, DayDecision } from '#shared/contract/work-calendar.ts';
import { useDecideDay } from '../../api/work-calendar.ts';
import { FormFrame } from '../confirm/form-frame.tsx';
import { ReasonField } from './reason-field.tsx';
import { useSaved } from './use-saved.ts';

export type TakeBackFormProps = {
  how: 'remove' | 'restore';
  of: CalendarDay;
  onClose: () => void;
  onDecided: (day: string) => void;
};

/** Asks why a day is ordinary again, or again what the law has of it. */
export function TakeBackForm({ how, of, onClose, onDecided }: TakeBackFormProps) {
  const { t } = useTranslation('adminHolidays');
  const decide = useDecideDay();
  const saved = useSaved();
  const form = useForm({
    initialValues: { reason: '' },
    validate: { reason: (reason) => (reason.trim() === '' ? t('form.reasonNeeded') : null) },
  });
  const submit = form.onSubmit(({ reason }) =>
    decide.mutate(
      { day: of.day, decision: decisionOf(how, of, reason) },
      {
        onSuccess: () => {
          saved();
          onDecided(of.day);
        },
      },
    ),
  );
  return (
    <FormFrame
      onSubmit={submit}
      error={decide.error}
      busy={decide.isPending}
      label={t(`${how}.open`)}
      onCancel={onClose}
    >
      <Text>{t(`${how}.body`, { name: of.byLaw?.name ?? of.name })}</Text>
      <ReasonField isFirst {...form.getInputProps('reason')} />
    </FormFrame>
  );
}

const decisionOf = (how: 'remove' | 'restore', { byLaw }: CalendarDay, reason: string): DayDecision =>
  how === 'remove' || byLaw === null ? { kind: 'ordinary', reason } : { ...byLaw, reason };
