import { Button, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMask } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { installationId } from '../api/installation.ts';
import { usePair } from '../api/session.ts';
import { ErrorPanel } from '../ui/error-panel.tsx';
import classes from './pairing-form.module.css';

const CODE_LENGTH = 8;
const MASK_TOKENS = { '*': /[A-Z0-9]/ };

/** The code, large, in two groups as on paper. Success is told by the session, which changes. */
export function PairingForm() {
  const { t } = useTranslation('pairing');
  const pair = usePair();
  const form = useForm({
    initialValues: { code: '' },
    validate: { code: (code) => (code.length < CODE_LENGTH ? t('codeIncomplete') : null) },
  });
  // Mantine's own MaskInput tells screen readers nothing of an error.
  const { ref } = useMask({
    mask: '**** ****',
    tokens: MASK_TOKENS,
    transform: (char) => char.toUpperCase(),
    onChangeRaw: (raw) => form.setFieldValue('code', raw),
    invalid: form.errors.code !== undefined,
  });
  const submit = form.onSubmit(({ code }) => pair.mutate({ code, installationId: installationId() }));
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {pair.error !== null && <ErrorPanel title={t('failed')} error={pair.error} />}
        <TextInput
          ref={ref}
          label={t('code')}
          description={t('codeHelp')}
          error={form.errors.code}
          size="xl"
          classNames={classes}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
        />
        <Button type="submit" size="lg" loading={pair.isPending}>
          {t('submit')}
        </Button>
      </Stack>
    </form>
  );
}
