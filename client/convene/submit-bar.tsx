import { Button, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorPanel } from '../ui/error-panel.tsx';
import type { ConveneForm } from './form/use-convene-form.ts';
import classes from './submit-bar.module.css';

export type SubmitBarProps = {
  form: ConveneForm;
  isChange: boolean;
  error: Error | null;
  pending: boolean;
  /** What else can be done with the form. */
  children?: ReactNode;
};

/** The button, always in view, with what stands in its way. */
export function SubmitBar({ form, isChange, error, pending, children }: SubmitBarProps) {
  const { t } = useTranslation(['convene', 'meetings']);
  const { secret, invitedUnitIds } = form.values;
  const wrong = Object.keys(form.errors).length;
  return (
    <Stack className={classes.bar} gap="sm">
      {error !== null && <ErrorPanel title={t(isChange ? 'change.failed' : 'failed')} error={error} />}
      <Group justify="space-between">
        <Text role="status" c={wrong > 0 ? 'var(--trouble-text)' : 'var(--ink-soft)'} fw={500}>
          {wrong > 0 && t('fix', { count: wrong })}
          {wrong === 0 && !secret && t('meetings:invited', { count: invitedUnitIds.length })}
        </Text>
        <Group gap="sm">
          {children}
          <Button type="submit" size="md" loading={pending}>
            {t(isChange ? 'change.submit' : secret ? 'submitSecret' : 'submit')}
          </Button>
        </Group>
      </Group>
    </Stack>
  );
}
