import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Comparison } from '../versions/comparison.tsx';
import type { Saver, Written } from './saver.ts';

/** Two people have changed the same section: what each wrote, and whose is to stand. Nothing is lost without being named. */
export function SettleDialog({ saver, written }: { saver: Saver; written: Written }) {
  const { t } = useTranslation('minutes');
  const { saving, content } = written;
  if (saving.kind !== 'differs') return null;
  const name = saving.theirs.saved?.by ?? '';
  const only = (all: typeof content) => ({
    ...all,
    texts: all.texts.filter(({ after }) => saving.keys.includes(after)),
  });
  return (
    <Modal opened onClose={() => undefined} withCloseButton={false} size="xl" title={t('settle.title', { name })}>
      <Stack>
        <Text>{t('settle.body', { name })}</Text>
        <Comparison before={only(saving.theirs.content)} after={only(content)} />
        <Group justify="flex-end">
          <Button variant="default" onClick={() => void saver.settle('theirs')}>
            {t('settle.theirs', { name })}
          </Button>
          <Button variant="default" onClick={() => void saver.settle('mine')}>
            {t('settle.mine')}
          </Button>
          <Button data-autofocus onClick={() => void saver.settle('both')}>
            {t('settle.both')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
