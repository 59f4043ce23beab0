import { DateInput, type DateInputProps } from '@mantine/dates';
import { useTranslation } from 'react-i18next';

/** A day, typed as `21/11/2026` or picked. The buttons of its calendar have names. */
export function DayInput(props: DateInputProps) {
  const { t } = useTranslation('common');
  return (
    <DateInput
      valueFormat="DD/MM/YYYY"
      hideOutsideDates
      ariaLabels={{
        previousMonth: t('calendar.previousMonth'),
        nextMonth: t('calendar.nextMonth'),
        previousYear: t('calendar.previousYear'),
        nextYear: t('calendar.nextYear'),
        previousDecade: t('calendar.previousDecade'),
        nextDecade: t('calendar.nextDecade'),
        monthLevelControl: t('calendar.chooseMonth'),
        yearLevelControl: t('calendar.chooseYear'),
      }}
      {...props}
    />
  );
}
