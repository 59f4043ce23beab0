import { Button, FileButton, Group, Progress, Stack, Text } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MOST_SIGNED_BYTES } from '#shared/contract/signing.ts';
import { formatSize } from '../documents/size.ts';
import { ErrorPanel } from '../ui/error-panel.tsx';
import classes from './signing.module.css';
import { type Bringing, useBringing } from './use-bringing.ts';
import { Verdict } from './verdict.tsx';

/** Where a signed file is dropped or chosen, how far it has come, and what became of checking it. */
export function BringSigned({ meetingId, hash }: { meetingId: string; hash: string }) {
  const { t } = useTranslation('signing');
  const bringing = useBringing(meetingId, hash);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file !== undefined) bringing.bring(file);
  };
  return (
    <Stack gap="sm">
      <div
        className={classes.drop}
        data-over={over}
        data-testid="bring-signed"
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        {bringing.isUnderWay ? (
          <OnTheWay bringing={bringing} />
        ) : (
          <>
            <Text>{t('drop')}</Text>
            <FileButton
              onChange={(file) => file !== null && bringing.bring(file)}
              accept=".pdf"
              inputProps={{ 'aria-label': t('choose') }}
            >
              {(props) => (
                <Button {...props} leftSection={<IconUpload size={18} />}>
                  {t('choose')}
                </Button>
              )}
            </FileButton>
          </>
        )}
      </div>
      {bringing.isTooLarge && (
        <Text role="alert" c="var(--trouble-text)">
          {t('tooLarge', { size: formatSize(MOST_SIGNED_BYTES) })}
        </Text>
      )}
      {bringing.error !== null && <ErrorPanel error={bringing.error} onRetry={bringing.again} />}
      {bringing.refused !== null && (
        <div role="alert">
          <Text fw={600} mb="xs" style={{ overflowWrap: 'anywhere' }}>
            {t('refused', { name: bringing.fileName })}
          </Text>
          <Verdict verdict={bringing.refused} />
        </div>
      )}
    </Stack>
  );
}

function OnTheWay({ bringing: { fileName, share, stop } }: { bringing: Bringing }) {
  const { t } = useTranslation('signing');
  const percent = Math.floor(share * 100);
  return (
    <Stack gap="xs" w="100%">
      <Group justify="space-between" gap="sm">
        <Text role="status" style={{ overflowWrap: 'anywhere' }}>
          {share < 1 ? t('sending', { name: fileName, percent }) : t('checking')}
        </Text>
        {share < 1 && (
          <Button size="compact-sm" variant="default" onClick={stop}>
            {t('stop')}
          </Button>
        )}
      </Group>
      <Progress value={percent} animated={share >= 1} aria-label={fileName} />
    </Stack>
  );
}
