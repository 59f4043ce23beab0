import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { Indicator } from '#shared/contract/indicators.ts';
import { problemsOf } from './problems.ts';
import { type Values, valuesOf } from './values.ts';

/** The form of an indicator that is changed, or of a new one. */
export function useIndicatorForm(indicator: Indicator | null, today: string) {
  const { t } = useTranslation('indicators');
  return useForm<Values>({
    initialValues: valuesOf(indicator, today),
    validate: (values) =>
      Object.fromEntries(
        Object.entries(problemsOf(values, indicator === null)).map(([field, problem]) => [
          field,
          t(`problems.${problem}`),
        ]),
      ),
  });
}
export type IndicatorForm = ReturnType<typeof useIndicatorForm>;
