import { useTranslation } from 'react-i18next';
import { NotFoundPage } from '../app/not-found-page.tsx';
import { usePrincipal } from '../app/principal.ts';
import { SectionFrame } from '../ui/section-frame.tsx';
import { SECTIONS } from './sections.ts';

/** Register, figures and readiness: the parts beside the one that is open. To rooms it does not exist. */
export function TargetsShell() {
  const { t } = useTranslation('targets');
  if (usePrincipal().kind !== 'account') return <NotFoundPage />;
  const sections = SECTIONS.map(({ name, path, icon }) => ({
    address: `/targets/${path}`,
    icon,
    label: t(`sections.${name}`),
  }));
  return <SectionFrame title={t('title')} sections={sections} />;
}
