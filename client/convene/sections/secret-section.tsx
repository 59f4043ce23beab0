import { useTranslation } from 'react-i18next';
import { DayInput } from '../../ui/day-input.tsx';
import type { ConveneForm } from '../form/use-convene-form.ts';
import { Section } from './section.tsx';

/** All that is registered of a secret meeting besides its class and organiser: the day. */
export function SecretSection({ form }: { form: ConveneForm }) {
  const { t } = useTranslation('convene');
  return (
    <Section title={t('sections.when')}>
      <DayInput label={t('fields.day')} withAsterisk maw={240} {...form.getInputProps('startDay')} />
    </Section>
  );
}
