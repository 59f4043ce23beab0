import { useDocumentTitle } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';

/** Names the browser's tab after the page. */
export function usePageTitle(title: string): void {
  const { t } = useTranslation('common');
  useDocumentTitle(`${title} · ${t('product')}`);
}
