import { Button, Stack, Text } from '@mantine/core';
import { IconRubberStamp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useConfirm } from '../admin/confirm/use-confirm.ts';
import { useSealPaper } from '../api/signing.ts';
import { Verdict } from './verdict.tsx';

type SealButtonProps = { meetingId: string; hash: string; seal: string; paper: string };

/** Puts the agency's seal that lies on the server on a paper, after a question: a sealed paper is not unsealed. */
export function SealButton({ meetingId, hash, seal, paper }: SealButtonProps) {
  const { t } = useTranslation('signing');
  const { confirm } = useConfirm();
  const press = useSealPaper(meetingId, hash);
  return (
    <Stack gap="sm" align="flex-start">
      <Button
        variant="default"
        leftSection={<IconRubberStamp size={18} />}
        data-testid="seal"
        onClick={() =>
          confirm({
            title: t('seal.confirmTitle', { paper }),
            body: t('seal.confirmBody', { name: seal }),
            label: t('seal.action'),
            act: async () => press.mutateAsync(),
          })
        }
      >
        {t('seal.action')}
      </Button>
      {press.data?.kept === false && (
        <div role="alert">
          <Text fw={600} mb="xs">
            {t('seal.refused')}
          </Text>
          <Verdict verdict={press.data.verdict} />
        </div>
      )}
    </Stack>
  );
}
