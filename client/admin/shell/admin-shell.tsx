import { useTranslation } from 'react-i18next';
import { NotFoundPage } from '../../app/not-found-page.tsx';
import { usePrincipal } from '../../app/principal.ts';
import { SectionFrame } from '../../ui/section-frame.tsx';
import { isAdministrator } from './administrator.ts';
import { SECTIONS } from './sections.ts';

/** The administration: its parts beside the one that is open. To others than administrators it does not exist. */
export function AdminShell() {
  const { t } = useTranslation('admin');
  if (!isAdministrator(usePrincipal())) return <NotFoundPage />;
  const sections = SECTIONS.map(({ name, path, icon }) => ({
    address: `/administration/${path}`,
    icon,
    label: t(`sections.${name}`),
  }));
  return <SectionFrame title={t('title')} sections={sections} />;
}
