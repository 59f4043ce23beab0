import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQueryClient } from '@tanstack/react-query';
import { useLocale } from '../i18n/use-locale.ts';

/** Vietnamese or English. What the server has said in the other language is asked for again. */
export function LanguageSwitch() {
  const { t } = useTranslation('common');
  const { locale, change } = useLocale();
  const queries = useQueryClient();
  const choose = async (value: string): Promise<void> => {
    await change(value === 'en' ? 'en' : 'vi');
    await queries.invalidateQueries();
  };
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('language')}
      value={locale}
      onChange={(value) => void choose(value)}
      data={[
        { value: 'vi', label: <span title={t('languageNames.vi')}>VI</span> },
        { value: 'en', label: <span title={t('languageNames.en')}>EN</span> },
      ]}
    />
  );
}
