import type { Indicator } from '#shared/contract/indicators.ts';
import { useLocale } from '../i18n/use-locale.ts';

/** The name of an indicator in the language of the pages; in Vietnamese where it has no other. */
export function useIndicatorName(): (name: Indicator['name']) => string {
  const { locale } = useLocale();
  return ({ vi, en }) => (locale === 'en' && en !== '' ? en : vi);
}
