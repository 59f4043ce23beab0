import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconLock, IconPencilPlus, IconSignature } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DraftKind } from '#shared/contract/drafts.ts';
import { ReopenDialog } from './reopen-dialog.tsx';

/** The paper stands: where it is signed, and how it gives way to a new version. */
export function IssuedNote({ meetingId, kind }: { meetingId: string; kind: DraftKind }) {
  const { t } = useTranslation(['issuing', 'minutes']);
  const [isAsked, setIsAsked] = useState(false);
  return (
    <Alert role="note" icon={<IconLock />} mb="md">
      <Stack gap="sm">
        <Text size="sm">{t('minutes:issuedNote')}</Text>
        <Group gap="sm">
          <Button
            component={Link}
            to={`/meetings/${meetingId}/signing`}
            size="sm"
            leftSection={<IconSignature size={18} aria-hidden />}
          >
            {t('sign')}
          </Button>
          <Button
            variant="default"
            size="sm"
            leftSection={<IconPencilPlus size={18} aria-hidden />}
            onClick={() => setIsAsked(true)}
          >
            {t('reopen.action')}
          </Button>
        </Group>
      </Stack>
      {isAsked && <ReopenDialog meetingId={meetingId} kind={kind} onClose={() => setIsAsked(false)} />}
    </Alert>
  );
}
