import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useLocation } from 'react-router';
import { returnAddress } from '../app/return-to.ts';
import { useSession } from '../api/session.ts';
import { EntryCard } from '../ui/entry-card.tsx';
import { SignInForm } from './signin-form.tsx';

/** Where people with an account come in; who already is in goes on to where one wanted to go. */
export function SignInPage() {
  const { t } = useTranslation('signin');
  const { search } = useLocation();
  const principal = useSession().data?.principal ?? null;
  if (principal !== null) return <Navigate to={returnAddress(search)} replace />;
  return (
    <EntryCard
      title={t('title')}
      description={t('description')}
      footer={
        <>
          <Text span>{t('roomQuestion')}</Text>{' '}
          <Anchor component={Link} to={`/pair${search}`} underline="always">
            {t('roomLink')}
          </Anchor>
        </>
      }
    >
      <SignInForm />
    </EntryCard>
  );
}
