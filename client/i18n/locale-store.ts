import { locale as localeSchema, type Locale } from '#shared/contract/locale.ts';

const NAME = 'giaoban_locale';
const YEAR_SECONDS = 365 * 24 * 3600;

/** The language chosen earlier on this device; Vietnamese where nobody has chosen. */
export function storedLocale(): Locale {
  const parsed = localeSchema.safeParse(readStorage() ?? readCookie());
  return parsed.success ? parsed.data : 'vi';
}

/** Keeps the choice: in a cookie for the server's sentences, in the storage because cookies are swept more often. */
export function storeLocale(locale: Locale): void {
  document.cookie = `${NAME}=${locale}; Path=/; Max-Age=${YEAR_SECONDS}; SameSite=Lax`;
  try {
    localStorage.setItem(NAME, locale);
  } catch {
    // A browser that forbids storage still has the cookie.
  }
}

function readStorage(): string | null {
  try {
    return localStorage.getItem(NAME);
  } catch {
    return null;
  }
}

function readCookie(): string | undefined {
  return new RegExp(`(?:^|; )${NAME}=([^;]*)`).exec(document.cookie)?.[1];
}
