import { DateInput } from '@mantine/dates';
import { useTranslation } from 'react-i18next';
import type { ConveneForm } from '../form/use-convene-form.ts';
import { Section } from './section.tsx';

/** All that is registered of a secret meeting besides its class and organiser: the day. */
export function SecretSection({ form }: { form: ConveneForm }) {
  const { t } = useTranslation('convene');
  return (
    <Section title={t('sections.when')}>
      <DateInput
        label={t('fields.day')}
        valueFormat="DD/MM/YYYY"
        withAsterisk
        maw={240}
        {...form.getInputProps('startDay')}
      />
    </Section>
  );
}
