import { useTranslation } from 'react-i18next';
import type { OutcomeRecord } from '#shared/contract/meeting-outcomes.ts';

/** A function that names an item of the agenda with its number; null for none, and for one that is no longer there. */
export function useItemName(agenda: OutcomeRecord['agenda']): (itemId: string | null) => string | null {
  const { t } = useTranslation('outcomes');
  return (itemId) => {
    const place = agenda.findIndex((item) => item.itemId === itemId);
    const item = agenda[place];
    return item === undefined ? null : t('page.ofItem', { number: place + 1, title: item.title });
  };
}
