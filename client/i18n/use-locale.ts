import { useTranslation } from 'react-i18next';
import type { Locale } from '#shared/contract/locale.ts';
import { changeLocale } from './i18n.ts';

/** The language of the pages, and how to change it. */
export function useLocale(): { locale: Locale; change: (locale: Locale) => Promise<void> } {
  const { i18n } = useTranslation();
  return { locale: i18n.language === 'en' ? 'en' : 'vi', change: changeLocale };
}
