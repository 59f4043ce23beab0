import dayjs from 'dayjs';
import 'dayjs/locale/en-gb.js';
import 'dayjs/locale/vi.js';
import customParseFormat from 'dayjs/plugin/customParseFormat.js';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Locale } from '#shared/contract/locale.ts';
import { storedLocale, storeLocale } from './locale-store.ts';
import { resources } from './resources.ts';

// Dates are typed as 21/11/2026, which dayjs does not read by itself.
dayjs.extend(customParseFormat);

/** Makes the translations ready, in the language chosen earlier. Call it once, before the first render. */
export async function startI18n(locale: Locale = storedLocale()): Promise<void> {
  await i18next.use(initReactI18next).init({
    resources,
    lng: locale,
    fallbackLng: 'vi',
    defaultNS: 'common',
    // React escapes by itself.
    interpolation: { escapeValue: false },
    returnEmptyString: false,
  });
  follow(locale);
}

/** Changes the language of the pages, of the dates and of the server's sentences. */
export async function changeLocale(locale: Locale): Promise<void> {
  // The pages render at once when i18next tells of the change, and with them the names of weekdays.
  follow(locale);
  await i18next.changeLanguage(locale);
}

function follow(locale: Locale): void {
  storeLocale(locale);
  // British English: days before months, weeks from Monday, as in Vietnam.
  dayjs.locale(locale === 'en' ? 'en-gb' : 'vi');
  document.documentElement.lang = locale;
}
