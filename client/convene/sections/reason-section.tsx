import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ConveneForm } from '../form/use-convene-form.ts';
import { Section } from './section.tsx';

/** Why a meeting that was convened is to count otherwise: kept in its log. */
export function ReasonSection({ form }: { form: ConveneForm }) {
  const { t } = useTranslation('convene');
  return (
    <Section title={t('sections.reason')}>
      <Textarea
        label={t('fields.reason')}
        description={t('fields.reasonHelp')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        withAsterisk
        rows={2}
        maxLength={500}
        {...form.getInputProps('reason')}
      />
    </Section>
  );
}
