import { Skeleton, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Stands where the form will be while the units are on their way. */
export function FormSkeleton() {
  const { t } = useTranslation('common');
  return (
    <Stack component="output" aria-label={t('loading')} maw={960}>
      <Skeleton height={260} radius="md" />
      <Skeleton height={140} radius="md" />
      <Skeleton height={420} radius="md" />
    </Stack>
  );
}
