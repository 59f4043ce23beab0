import { useTranslation } from 'react-i18next';
import { RefusalError } from '../live/errors.ts';
import { ConnectionError } from './errors.ts';

/** A function that turns anything thrown into a sentence for people, saying what to do. */
export function useErrorSentence(): (error: unknown) => string {
  const { t } = useTranslation('common');
  return (error) => {
    if (error instanceof RefusalError) return error.refusal.message;
    return t(error instanceof ConnectionError ? `errors.${error.fault}` : 'errors.unexpected');
  };
}
