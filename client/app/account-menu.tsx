import { Button, Menu, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDeviceDesktop, IconKey, IconLogout, IconQrcode, IconSettings, IconUser } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { isAdministrator } from '../admin/shell/administrator.ts';
import { useSession, useSignOut } from '../api/session.ts';
import { useErrorSentence } from '../api/use-error-sentence.ts';

/** Who is signed in, and the way out. Nothing while nobody is. */
export function AccountMenu() {
  const { t } = useTranslation('common');
  const navigate = useNavigate();
  const sentence = useErrorSentence();
  const principal = useSession().data?.principal ?? null;
  const signOut = useSignOut();
  if (principal === null) return null;
  const leave = async (): Promise<void> => {
    try {
      await signOut.mutateAsync();
      await navigate('/sign-in');
    } catch (error) {
      notifications.show({
        color: 'red',
        title: t('errors.title'),
        message: sentence(error),
        closeButtonProps: { 'aria-label': t('close') },
      });
    }
  };
  const roles = principal.kind === 'room' ? ['room' as const] : principal.grants.map(({ role }) => role);
  return (
    <Menu position="bottom-end" width={260} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button
          variant="default"
          leftSection={principal.kind === 'room' ? <IconDeviceDesktop size={18} /> : <IconUser size={18} />}
          maw={{ base: 150, sm: 360 }}
          loading={signOut.isPending}
        >
          <Text span truncate inherit lh={1.6}>
            {principal.displayName}
          </Text>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Text fw={600} c="var(--ink)">
            {principal.displayName}
          </Text>
          {[...new Set(roles)].map((role) => t(`roles.${role}`)).join(', ')}
        </Menu.Label>
        {isAdministrator(principal) && (
          <>
            <Menu.Item component={Link} to="/administration" leftSection={<IconSettings size={18} />}>
              {t('administration')}
            </Menu.Item>
            <Menu.Item component={Link} to="/administration/devices" leftSection={<IconQrcode size={18} />}>
              {t('pairRooms')}
            </Menu.Item>
          </>
        )}
        {principal.kind === 'account' && (
          <Menu.Item component={Link} to="/account/password" leftSection={<IconKey size={18} />}>
            {t('changePassword')}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconLogout size={18} />} onClick={() => void leave()}>
          {t('signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
