import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

const VIEWS = [
  { name: 'quantities', address: '/targets/units' },
  { name: 'participation', address: '/targets/units/participation' },
] as const;

/** From one table of units to the other. */
export function UnitsViews({ open }: { open: (typeof VIEWS)[number]['name'] }) {
  const { t } = useTranslation('participation');
  return (
    <Group component="nav" gap="xs" aria-label={t('views.label')} className="no-print">
      {VIEWS.map(({ name, address }) => (
        <Button
          key={name}
          component={Link}
          to={address}
          size="sm"
          variant={name === open ? 'filled' : 'default'}
          aria-current={name === open ? 'page' : undefined}
        >
          {t(`views.${name}`)}
        </Button>
      ))}
    </Group>
  );
}
