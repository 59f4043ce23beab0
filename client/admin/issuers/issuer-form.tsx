import { Badge, Button, Group, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { IssuerView } from '#shared/contract/issuers.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { useConfirm } from '../confirm/use-confirm.ts';
import classes from './issuers.module.css';
import { PaperPreview } from './paper-preview.tsx';
import { useIssuerForm } from './use-issuer-form.ts';
import { issuerOf } from './values.ts';

/** What a unit's papers say of their issuer, and beside it the paper as it would look. */
export function IssuerForm({ view }: { view: IssuerView }) {
  const { t } = useTranslation('adminIssuers');
  const { confirm } = useConfirm();
  const { form, submit, takeBack, error, busy } = useIssuerForm(view);
  return (
    <div className={classes.columns}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <Badge variant="light" color={view.derived ? 'gray' : 'indigo'} size="lg" tt="none">
            {t(view.derived ? 'derived' : 'changed')}
          </Badge>
          {error !== null && <ErrorPanel error={error} />}
          <TextInput label={t('superior')} description={t('superiorHelp')} {...form.getInputProps('superior')} />
          <TextInput label={t('name')} description={t('nameHelp')} required {...form.getInputProps('name')} />
          <SimpleGrid cols={{ base: 1, sm: 2 }} style={{ alignItems: 'start' }}>
            <TextInput label={t('symbol')} description={t('symbolHelp')} required {...form.getInputProps('symbol')} />
            <TextInput label={t('place')} description={t('placeHelp')} required {...form.getInputProps('place')} />
          </SimpleGrid>
          <Textarea
            label={t('authority')}
            description={t('authorityHelp')}
            rows={3}
            {...form.getInputProps('authority')}
          />
          <SimpleGrid cols={{ base: 1, sm: 2 }} style={{ alignItems: 'start' }}>
            <TextInput label={t('signer')} description={t('signerHelp')} required {...form.getInputProps('title')} />
            <TextInput
              label={t('signerName')}
              description={t('signerNameHelp')}
              autoComplete="off"
              {...form.getInputProps('signerName')}
            />
          </SimpleGrid>
          <Textarea
            label={t('recipients')}
            description={t('recipientsHelp')}
            required
            rows={3}
            {...form.getInputProps('recipients')}
          />
          <Group>
            <Button type="submit" loading={busy} disabled={!form.isDirty()}>
              {t('save')}
            </Button>
            {form.isDirty() && (
              <Button variant="default" onClick={form.reset}>
                {t('undo')}
              </Button>
            )}
            {!view.derived && (
              <Button
                variant="default"
                onClick={() =>
                  confirm({
                    title: t('takeBackTitle'),
                    body: t('takeBackBody'),
                    label: t('takeBack'),
                    act: takeBack,
                  })
                }
              >
                {t('takeBack')}
              </Button>
            )}
          </Group>
        </Stack>
      </form>
      <PaperPreview issuer={issuerOf(form.values)} />
    </div>
  );
}
