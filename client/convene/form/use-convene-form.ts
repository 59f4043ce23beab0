import { useForm, type UseFormReturnType } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toRequest } from './to-request.ts';
import type { ConveneValues } from './values.ts';

export type ConveneForm = UseFormReturnType<ConveneValues>;

/** The form's state. Problems show when it is sent, and go as soon as their field is touched. */
export function useConveneForm(valuesAtFirst: () => ConveneValues): ConveneForm {
  const { t } = useTranslation('convene');
  const [initial] = useState(valuesAtFirst);
  return useForm<ConveneValues>({
    initialValues: initial,
    clearInputErrorOnChange: true,
    validate: (values) => {
      const converted = toRequest(values);
      if ('request' in converted) return {};
      return Object.fromEntries(
        Object.entries(converted.problems).map(([field, problem]) => [field, t(`problems.${problem}`)]),
      );
    },
  });
}
