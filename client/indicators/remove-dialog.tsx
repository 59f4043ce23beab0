import { Modal, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { Indicator } from '#shared/contract/indicators.ts';
import { FormFrame } from '../admin/confirm/form-frame.tsx';
import { useRemoveIndicator } from '../api/indicators.ts';
import { useIndicatorName } from '../figures/use-indicator-name.ts';

/** An indicator is taken off the board for good, with a reason. */
export function RemoveDialog({ indicator, onClose }: { indicator: Indicator; onClose: () => void }) {
  const { t } = useTranslation(['indicators', 'common']);
  const name = useIndicatorName()(indicator.name);
  const remove = useRemoveIndicator(indicator.id);
  const form = useForm({
    initialValues: { reason: '' },
    validate: { reason: (reason) => (reason.trim() === '' ? t('problems.reason') : null) },
  });
  const submit = form.onSubmit(({ reason }) => remove.mutate(reason, { onSuccess: onClose }));
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('remove.title', { name })}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <FormFrame
        onSubmit={submit}
        error={remove.error}
        busy={remove.isPending}
        label={t('remove.action')}
        onCancel={onClose}
      >
        <Text>{t('remove.body')}</Text>
        <Textarea
          label={t('fields.reason')}
          required
          autosize
          minRows={2}
          maxLength={500}
          lang="vi"
          data-autofocus
          {...form.getInputProps('reason')}
        />
      </FormFrame>
    </Modal>
  );
}
