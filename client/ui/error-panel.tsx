import { Alert, Button, List, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { isFinal } from '../api/errors.ts';
import { useErrorSentence } from '../api/use-error-sentence.ts';
import { RefusalError } from '../live/errors.ts';

export type ErrorPanelProps = {
  error: unknown;
  /** Offers to try again, or the way back where trying again cannot help. */
  onRetry?: () => void;
  title?: string;
};

/** Says what went wrong and what to do, and offers to do it. */
export function ErrorPanel({ error, onRetry, title }: ErrorPanelProps) {
  const { t } = useTranslation('common');
  const sentence = useErrorSentence();
  const names = error instanceof RefusalError ? (error.refusal.names ?? []) : [];
  return (
    <Alert color="red" icon={<IconAlertTriangle />} title={title ?? t('errors.title')} maw={640} w="100%" role="alert">
      <Stack gap="sm" align="flex-start">
        <Text>{sentence(error)}</Text>
        {names.length > 0 && (
          <List>
            {names.map((name) => (
              <List.Item key={name}>{name}</List.Item>
            ))}
          </List>
        )}
        {onRetry !== undefined && isFinal(error) && (
          <Button component={Link} to="/" variant="default">
            {t('home')}
          </Button>
        )}
        {onRetry !== undefined && !isFinal(error) && (
          <Button variant="default" onClick={onRetry}>
            {t('retry')}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}
