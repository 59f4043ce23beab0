import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useLocation } from 'react-router';
import { returnAddress } from '../app/return-to.ts';
import { useSession } from '../api/session.ts';
import { EntryCard } from '../ui/entry-card.tsx';
import { PairingForm } from './pairing-form.tsx';

/** Where a computer becomes the device of a meeting room, once. */
export function PairingPage() {
  const { t } = useTranslation('pairing');
  const { search } = useLocation();
  const principal = useSession().data?.principal ?? null;
  if (principal?.kind === 'room') return <Navigate to={returnAddress(search)} replace />;
  return (
    <EntryCard
      title={t('title')}
      description={t('description')}
      footer={
        <>
          <Text span>{t('personQuestion')}</Text>{' '}
          <Anchor component={Link} to={`/sign-in${search}`} underline="always">
            {t('personLink')}
          </Anchor>
        </>
      }
    >
      <PairingForm />
    </EntryCard>
  );
}
