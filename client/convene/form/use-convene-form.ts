import { useForm, type UseFormReturnType } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangeRequest } from '#shared/contract/meetings.ts';
import { toRequest } from './to-request.ts';
import { countsOtherwise, type ConveneValues } from './values.ts';

export type ConveneForm = UseFormReturnType<ConveneValues>;

/** The form's state. Problems show when it is sent, and go as soon as their field is touched. */
export function useConveneForm(valuesAtFirst: () => ConveneValues, convened?: ChangeRequest): ConveneForm {
  const { t } = useTranslation('convene');
  const [initial] = useState(valuesAtFirst);
  return useForm<ConveneValues>({
    initialValues: initial,
    clearInputErrorOnChange: true,
    validate: (values) => {
      const converted = toRequest(values);
      const problems = 'request' in converted ? {} : converted.problems;
      const unreasoned = convened !== undefined && countsOtherwise(values, convened) && values.reason.trim() === '';
      return Object.fromEntries(
        Object.entries({ ...problems, ...(unreasoned && { reason: 'reason' as const }) }).map(([field, problem]) => [
          field,
          t(`problems.${problem}`),
        ]),
      );
    },
  });
}
