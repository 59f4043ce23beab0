import { Alert, Button, Card, Group, Stack, Switch, Textarea, TextInput } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { meetingForm } from '#shared/contract/meetings.ts';
import type { RegisterRecord } from '#shared/contract/register-keeping.ts';
import { LeaveGuard } from '../../convene/leave-guard.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { useToday } from '../../ui/use-today.ts';
import { CountedFields } from '../counted-fields.tsx';
import { ReachFields } from './reach-fields.tsx';
import { TimeFields } from './time-fields.tsx';
import { useEntryForm } from './use-entry-form.ts';
import { changesFigures, type EntryValues } from './values.ts';

const FORMS = meetingForm.options.filter((form) => form !== 'chay-thu');

type EntryFormProps = {
  initial: EntryValues;
  /** The line to be changed; null where one is entered. */
  record: RegisterRecord | null;
};

/** Enters a meeting, or changes one. Of a secret one only organiser, class and day. */
export function EntryForm({ initial, record }: EntryFormProps) {
  const { t } = useTranslation(['register', 'common']);
  const today = useToday();
  const { form, send, error, isPending } = useEntryForm(initial, record);
  const { values } = form;
  const day = values.day ?? today;
  return (
    <form onSubmit={form.onSubmit(send)} noValidate>
      <LeaveGuard isDirty={() => form.isDirty()} isSaving={() => false} onSave={null} />
      <Card withBorder padding="lg">
        <Stack gap="md">
          <Switch label={t('fields.secret')} {...form.getInputProps('secret', { type: 'checkbox' })} />
          {values.secret && (
            <Alert role="note" icon={<IconLock />}>
              {t(record === null || record.secret ? 'secretHelp' : 'secretForgets')}
            </Alert>
          )}
          {!values.secret && (
            <TextInput label={t('fields.title')} withAsterisk maxLength={300} {...form.getInputProps('title')} />
          )}
          <CountedFields
            day={day}
            forms={FORMS}
            values={values}
            errors={form.errors}
            secret={values.secret}
            onChange={(changes) => form.setValues(changes)}
          />
          <TimeFields form={form} />
          {!values.secret && (
            <>
              <ReachFields form={form} day={day} />
              <TextInput label={t('fields.platform')} maxLength={200} {...form.getInputProps('platform')} />
              <TextInput
                label={t('fields.evidence')}
                description={t('evidenceHelp')}
                inputWrapperOrder={['label', 'input', 'description', 'error']}
                maxLength={500}
                {...form.getInputProps('evidence')}
              />
            </>
          )}
          {record !== null && (
            <Textarea
              label={t('reason')}
              description={t('reasonHelp')}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              withAsterisk={changesFigures(values, record)}
              rows={2}
              maxLength={500}
              {...form.getInputProps('reason')}
            />
          )}
          {error !== null && <ErrorPanel error={error} />}
          <Group justify="flex-end">
            <Button
              component={Link}
              to={record === null ? '/targets/register' : `/targets/register/${record.id}`}
              variant="default"
            >
              {t('common:cancel')}
            </Button>
            <Button type="submit" loading={isPending}>
              {t(record === null ? 'save' : 'change.action')}
            </Button>
          </Group>
        </Stack>
      </Card>
    </form>
  );
}
