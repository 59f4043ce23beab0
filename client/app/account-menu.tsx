import { Button, Menu, Text } from '@mantine/core';
import { IconDeviceDesktop, IconLogout, IconUser } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useSession, useSignOut } from '../api/session.ts';

/** Who is signed in, and the way out. Nothing while nobody is. */
export function AccountMenu() {
  const { t } = useTranslation('common');
  const navigate = useNavigate();
  const principal = useSession().data?.principal ?? null;
  const signOut = useSignOut();
  if (principal === null) return null;
  const leave = () => signOut.mutate(undefined, { onSuccess: () => void navigate('/sign-in') });
  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <Button
          variant="default"
          leftSection={principal.kind === 'room' ? <IconDeviceDesktop size={18} /> : <IconUser size={18} />}
          maw={{ base: 150, sm: 280 }}
          loading={signOut.isPending}
        >
          <Text span truncate inherit>
            {principal.displayName}
          </Text>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{principal.displayName}</Menu.Label>
        <Menu.Item leftSection={<IconLogout size={18} />} onClick={leave}>
          {t('signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
