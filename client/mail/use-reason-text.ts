import { useTranslation } from 'react-i18next';
import { troubleOf } from '#shared/contract/mail-trouble.ts';

/** Why a mail did not go out, for people: what it means and what to do, with the mail server's own words behind. */
export function useReasonText(): (reason: string) => string {
  const { t } = useTranslation('mailReasons');
  return (reason) => {
    const trouble = troubleOf(reason);
    return trouble === null ? reason : `${t(trouble)} (${reason})`;
  };
}
