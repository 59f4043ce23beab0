import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useErrorSentence } from '../api/use-error-sentence.ts';

export type ErrorPanelProps = {
  error: unknown;
  /** Offers to try again. */
  onRetry?: () => void;
  title?: string;
};

/** Says what went wrong and what to do, and offers to do it. */
export function ErrorPanel({ error, onRetry, title }: ErrorPanelProps) {
  const { t } = useTranslation('common');
  const sentence = useErrorSentence();
  return (
    <Alert color="red" icon={<IconAlertTriangle />} title={title ?? t('errors.title')} maw={640} w="100%" role="alert">
      <Stack gap="sm" align="flex-start">
        <Text>{sentence(error)}</Text>
        {onRetry !== undefined && (
          <Button variant="default" onClick={onRetry}>
            {t('retry')}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}
