import { parseCookie } from 'cookie';
import { type Locale, locale } from '#shared/contract/locale.ts';

/** The part of a request that tells the reader's language. */
type Asked = { headers: { cookie?: string | undefined }; acceptsLanguages(...languages: string[]): string | false };

/** The language of a request: chosen by the reader (cookie), else what the browser prefers, else Vietnamese. */
export const localeOf = (request: Asked): Locale => {
  const chosen = locale.safeParse(parseCookie(request.headers.cookie ?? '')['giaoban_locale']);
  if (chosen.success) return chosen.data;
  return locale.safeParse(request.acceptsLanguages('vi', 'en')).data ?? 'vi';
};
