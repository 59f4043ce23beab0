import { ActionIcon, Button, Card, Group, Progress, Stack, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useErrorSentence } from '../../api/use-error-sentence.ts';
import type { Upload, Uploads } from './use-uploads.ts';

const COLOURS = { waiting: 'gray', sending: 'indigo', done: 'green', failed: 'red', cancelled: 'gray' } as const;

/** The files that are being sent, each with how far it is, and a way to stop it or to try again. */
export function UploadList({ uploads }: { uploads: Uploads }) {
  const { t } = useTranslation('documents');
  if (uploads.all.length === 0) return null;
  const going = uploads.all.some(({ state }) => state === 'waiting' || state === 'sending');
  return (
    <Card withBorder radius="md" component="section" aria-label={t('uploads.label')} mb="lg">
      <Stack gap="sm" role="status">
        {uploads.all.map((upload) => (
          <UploadLine key={upload.key} upload={upload} uploads={uploads} />
        ))}
      </Stack>
      {!going && (
        <Group mt="sm">
          <Button variant="default" size="xs" onClick={() => uploads.clear()}>
            {t('uploads.clear')}
          </Button>
        </Group>
      )}
    </Card>
  );
}

function UploadLine({ upload, uploads }: { upload: Upload; uploads: Uploads }) {
  const { t } = useTranslation('documents');
  const sentence = useErrorSentence();
  const { key, name, state, share, error } = upload;
  const percent = Math.floor(share * 100);
  const said = state === 'sending' && share >= 1 ? 'checking' : state;
  return (
    <div>
      <Group gap="sm" wrap="nowrap" justify="space-between">
        <Text lineClamp={1} flex={1} miw={0}>
          {name}
        </Text>
        <Text size="sm" c="var(--ink-soft)" style={{ whiteSpace: 'nowrap' }}>
          {t(`uploads.${said}`, { percent })}
        </Text>
        {(state === 'waiting' || state === 'sending') && (
          <ActionIcon variant="subtle" aria-label={t('uploads.cancel', { name })} onClick={() => uploads.cancel(key)}>
            <IconX size={18} aria-hidden />
          </ActionIcon>
        )}
        {(state === 'failed' || state === 'cancelled') && (
          <Button size="compact-sm" variant="default" onClick={() => uploads.again(key)}>
            {t('uploads.again')}
          </Button>
        )}
      </Group>
      <Progress value={state === 'done' ? 100 : percent} color={COLOURS[state]} size="sm" aria-label={name} />
      {error !== null && (
        <Text size="sm" c="var(--trouble-text)" role="alert">
          {sentence(error)}
        </Text>
      )}
    </div>
  );
}
