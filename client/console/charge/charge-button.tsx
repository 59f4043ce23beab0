import { ActionIcon, Drawer, Tooltip } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconUserStar } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { MeetingView } from '#shared/contract/views.ts';
import { ChargePanel } from './charge-panel.tsx';

/** Who is in charge, behind a button. */
export function ChargeButton({ view }: { view: MeetingView }) {
  const { t } = useTranslation(['charge', 'common']);
  const [opened, { open, close }] = useDisclosure();
  return (
    <>
      <Tooltip label={t('charge:title')}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={t('charge:title')}
          onClick={open}
          data-testid="open-charge"
        >
          <IconUserStar size={20} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Drawer
        opened={opened}
        onClose={close}
        position="right"
        size={440}
        title={t('charge:title')}
        closeButtonProps={{ 'aria-label': t('common:close') }}
      >
        <ChargePanel view={view} />
      </Drawer>
    </>
  );
}
