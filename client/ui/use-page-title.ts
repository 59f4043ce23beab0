import { useDocumentTitle } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';

/** Names the browser's tab after the page. Null leaves that to another part of the page. */
export function usePageTitle(title: string | null): void {
  const { t } = useTranslation('common');
  useDocumentTitle(title === null ? '' : `${title} · ${t('product')}`);
}
