import { Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePrincipal } from '../../app/principal.ts';

/** The way to the import, for those who keep a register. */
export function ImportLink() {
  const { t } = useTranslation('registerImport');
  const principal = usePrincipal();
  const keeps =
    principal.kind === 'account' && principal.grants.some(({ role }) => role === 'chair' || role === 'secretary');
  if (!keeps) return null;
  return (
    <Button
      component={Link}
      to="/targets/register/import"
      variant="default"
      leftSection={<IconFileImport size={18} aria-hidden />}
    >
      {t('open')}
    </Button>
  );
}
