import { Button, Card, Group, Stack, Textarea, TextInput, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { Indicator, IndicatorFacts } from '#shared/contract/indicators.ts';
import { useAddIndicator, useChangeIndicator } from '../api/indicators.ts';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useToday } from '../ui/use-today.ts';
import { CountFields } from './form/count-fields.tsx';
import { TermFields } from './form/term-fields.tsx';
import { useIndicatorForm } from './form/use-indicator-form.ts';
import { draftOf, factsOf } from './form/values.ts';
import classes from './indicators.module.css';
import { PreviewPanel } from './preview-panel.tsx';

const LIST = '/targets/indicators';

/** Writes an indicator down; beside it stands what it would count. */
export function IndicatorEditor({ indicator }: { indicator: Indicator | null }) {
  const { t } = useTranslation(['indicators', 'common']);
  const today = useToday();
  const form = useIndicatorForm(indicator, today);
  const { keep, error, isPending } = useKeep(indicator);
  const submit = form.onSubmit((values) => {
    const facts = factsOf(values);
    if (facts !== null) keep(facts, values.reason);
  });
  return (
    <>
      <PageHeader title={t(indicator === null ? 'add' : 'change')} />
      <form onSubmit={submit} noValidate className={classes.editor}>
        <Stack className={classes.fields}>
          {error !== null && <ErrorPanel error={error} />}
          <Card withBorder padding="lg">
            <Stack>
              <Title order={2} size="h4">
                {t('parts.name')}
              </Title>
              <TextInput
                label={t('fields.nameVi')}
                required
                maxLength={200}
                lang="vi"
                {...form.getInputProps('nameVi')}
              />
              <TextInput label={t('fields.nameEn')} maxLength={200} lang="en" {...form.getInputProps('nameEn')} />
            </Stack>
          </Card>
          <Card withBorder padding="lg">
            <Stack>
              <Title order={2} size="h4">
                {t('parts.counted')}
              </Title>
              <CountFields form={form} />
            </Stack>
          </Card>
          <Card withBorder padding="lg">
            <Stack>
              <Title order={2} size="h4">
                {t('fields.terms')}
              </Title>
              <TermFields form={form} today={today} />
            </Stack>
          </Card>
        </Stack>
        <div className={classes.beside}>
          <PreviewPanel draft={draftOf(form.values)} />
        </div>
        <Stack className={classes.ending}>
          {indicator !== null && (
            <Textarea
              label={t('fields.reason')}
              description={t('reasonHelp')}
              required
              autosize
              minRows={2}
              maxLength={500}
              lang="vi"
              {...form.getInputProps('reason')}
            />
          )}
          <Group justify="flex-end">
            <Button component={Link} to={LIST} variant="default">
              {t('common:cancel')}
            </Button>
            <Button type="submit" loading={isPending}>
              {t('save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </>
  );
}

/** Keeps a new indicator, or what a known one has become, and goes back to the list. */
function useKeep(indicator: Indicator | null) {
  const { t } = useTranslation(['indicators', 'common']);
  const navigate = useNavigate();
  const add = useAddIndicator();
  const change = useChangeIndicator(indicator?.id ?? '');
  const onSuccess = () => {
    notifications.show({ message: t('saved'), closeButtonProps: { 'aria-label': t('common:close') } });
    void navigate(LIST);
  };
  return {
    error: add.error ?? change.error,
    isPending: add.isPending || change.isPending,
    keep: (facts: IndicatorFacts, reason: string) =>
      indicator === null ? add.mutate(facts, { onSuccess }) : change.mutate({ facts, reason }, { onSuccess }),
  };
}
