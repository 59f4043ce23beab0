import { Alert, Anchor } from '@mantine/core';
import { IconMailOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MailLine } from '#shared/contract/mails.ts';
import { ROOMS_WITHOUT_EMAIL } from '../admin/rooms/address.ts';
import { isAdministrator } from '../admin/shell/administrator.ts';
import { usePrincipal } from '../app/principal.ts';

/** So many units are named; of more, how many they are. */
const NAMED = 12;

/** Which of the units that were written to have no mail address, and where one is entered. */
export function AddressNotice({ mails }: { mails: readonly MailLine[] }) {
  const { t } = useTranslation('mails');
  const principal = usePrincipal();
  const names = [...new Map(mails.filter(({ reachable }) => !reachable).map((mail) => [mail.unitId, mail.unitName]))];
  if (names.length === 0) return null;
  const listed = names.slice(0, NAMED).map(([, name]) => name);
  const others = names.length - listed.length;
  return (
    <Alert
      role="note"
      color="yellow"
      icon={<IconMailOff />}
      title={t('withoutAddress.title', { count: names.length })}
      data-testid="without-address"
    >
      {listed.join(', ')}
      {others > 0 && ` ${t('withoutAddress.others', { count: others })}`}
      {'. '}
      {isAdministrator(principal) ? (
        <Anchor component={Link} to={ROOMS_WITHOUT_EMAIL} underline="always">
          {t('withoutAddress.enter')}
        </Anchor>
      ) : (
        t('withoutAddress.ask')
      )}
    </Alert>
  );
}
