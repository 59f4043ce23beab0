import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { classification, type RegisterRecord } from '#shared/contract/register-keeping.ts';
import { meetingForm } from '#shared/contract/meetings.ts';
import { useClassify } from '../../api/register.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { CountedFields, type CountedValues } from '../counted-fields.tsx';

/** Says anew how a meeting convened here counts, and why. What it was convened as stays. */
export function ClassifyDialog({ record, onClose }: { record: RegisterRecord; onClose: () => void }) {
  const { t } = useTranslation(['register', 'common']);
  const classify = useClassify(record.id);
  const { organiserUnitId, class: kind, wide, form: held, remoteOnline } = record;
  const form = useForm<CountedValues & { reason: string }>({
    initialValues: { organiserUnitId, class: kind, wide, form: held ?? 'truc-tuyen', remoteOnline, reason: '' },
    validate: { reason: (reason) => (reason.trim() === '' ? t('problems.reason') : null) },
  });
  const submit = form.onSubmit((values) => {
    const body = classification.safeParse(values).data;
    if (body !== undefined) classify.mutate(body, { onSuccess: onClose });
  });
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('classify.title')}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          <Text>{t('classify.body')}</Text>
          {classify.error !== null && <ErrorPanel error={classify.error} />}
          <CountedFields
            day={record.day}
            forms={meetingForm.options}
            values={form.values}
            errors={form.errors}
            onChange={(changes) => form.setValues(changes)}
          />
          <Textarea
            label={t('reason')}
            description={t('reasonHelp')}
            withAsterisk
            rows={2}
            maxLength={500}
            {...form.getInputProps('reason')}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('common:cancel')}
            </Button>
            <Button type="submit" loading={classify.isPending}>
              {t('classify.action')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
