import { Button, Group, Stack } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorPanel } from '../../ui/error-panel.tsx';

export type FormFrameProps = {
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  error: unknown;
  busy: boolean;
  /** The button that sends it. */
  label: string;
  onCancel: () => void;
  children: ReactNode;
};

/** A form in a dialog: what went wrong stands above the fields, the ways out below them. */
export function FormFrame({ onSubmit, error, busy, label, onCancel, children }: FormFrameProps) {
  const { t } = useTranslation('common');
  return (
    <form onSubmit={onSubmit} noValidate>
      <Stack>
        {error !== null && <ErrorPanel error={error} />}
        {children}
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            {t('cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {label}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
