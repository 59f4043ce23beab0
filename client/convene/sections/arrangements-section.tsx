import { Stack, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ConveneForm } from '../form/use-convene-form.ts';
import { Section } from './section.tsx';

/** What the invitation says beside time, people and agenda. All of it may stay empty. */
export function ArrangementsSection({ form }: { form: ConveneForm }) {
  const { t } = useTranslation('convene');
  return (
    <Section title={t('sections.arrangements')}>
      <Stack>
        <TextInput
          label={t('fields.place')}
          placeholder={t('fields.placePlaceholder')}
          maxLength={300}
          {...form.getInputProps('place')}
        />
        <Textarea
          label={t('fields.requirements')}
          placeholder={t('fields.requirementsPlaceholder')}
          rows={3}
          maxLength={2000}
          {...form.getInputProps('requirements')}
        />
        <TextInput
          label={t('fields.contact')}
          description={t('fields.contactHelp')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          maxLength={300}
          {...form.getInputProps('contact')}
        />
      </Stack>
    </Section>
  );
}
