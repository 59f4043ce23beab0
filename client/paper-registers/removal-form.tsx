import { Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '../admin/confirm/form-frame.tsx';
import { type LineRegister, useWriteLine } from '../api/paper-registers.ts';

export type RemovalFormProps = { register: LineRegister; lineId: string; onClose: () => void };

/** Asks why a line is taken out. */
export function RemovalForm({ register, lineId, onClose }: RemovalFormProps) {
  const { t } = useTranslation('paperRegisters');
  const write = useWriteLine(register);
  const form = useForm({
    initialValues: { reason: '' },
    validate: { reason: (reason) => (reason.trim() === '' ? t('reasonNeeded') : null) },
  });
  const submit = form.onSubmit(({ reason }) =>
    write.mutate({ kind: 'remove', id: lineId, reason }, { onSuccess: onClose }),
  );
  return (
    <FormFrame
      onSubmit={submit}
      error={write.error}
      busy={write.isPending}
      label={t('remove.confirm')}
      onCancel={onClose}
    >
      <Text>{t('remove.body')}</Text>
      <Textarea
        label={t('reason')}
        required
        maxLength={500}
        lang="vi"
        data-autofocus
        {...form.getInputProps('reason')}
      />
    </FormFrame>
  );
}
