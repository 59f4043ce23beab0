import { Textarea } from '@mantine/core';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';

type ReasonFieldProps = Pick<ComponentProps<typeof Textarea>, 'value' | 'defaultValue' | 'onChange' | 'error'>;

/** By which decision a day is off or worked. */
export function ReasonField({ isFirst = false, ...field }: ReasonFieldProps & { isFirst?: boolean }) {
  const { t } = useTranslation('adminHolidays');
  return (
    <Textarea
      label={t('form.reason')}
      description={t('form.reasonHelp')}
      required
      rows={2}
      maxLength={500}
      lang="vi"
      {...(isFirst && { 'data-autofocus': true })}
      {...field}
    />
  );
}
