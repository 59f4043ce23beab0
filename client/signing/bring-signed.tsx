import { Button, FileButton, Loader, Stack, Text } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBringSigned } from '../api/signing.ts';
import { ErrorPanel } from '../ui/error-panel.tsx';
import classes from './signing.module.css';
import { Verdict } from './verdict.tsx';

/** Where a signed file is dropped or chosen, and what became of checking it. */
export function BringSigned({ meetingId, hash }: { meetingId: string; hash: string }) {
  const { t } = useTranslation('signing');
  const bring = useBringSigned(meetingId, hash);
  const [over, setOver] = useState(false);
  const take = (file: File | null | undefined): void => {
    if (file && !bring.isPending) bring.mutate(file);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  return (
    <Stack gap="sm">
      <div
        className={classes.drop}
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        {bring.isPending ? (
          <>
            <Loader size="sm" aria-hidden />
            <Text role="status">{t('checking')}</Text>
          </>
        ) : (
          <>
            <Text>{t('drop')}</Text>
            <FileButton onChange={take} accept=".pdf" inputProps={{ 'aria-label': t('choose') }}>
              {(props) => (
                <Button {...props} leftSection={<IconUpload size={18} />}>
                  {t('choose')}
                </Button>
              )}
            </FileButton>
          </>
        )}
      </div>
      {bring.error !== null && <ErrorPanel error={bring.error} />}
      {bring.data?.kept === false && (
        <div role="alert">
          <Text fw={600} mb="xs">
            {t('refused')}
          </Text>
          <Verdict verdict={bring.data.verdict} />
        </div>
      )}
    </Stack>
  );
}
