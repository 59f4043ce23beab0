import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import type { Unit } from '#shared/contract/units.ts';
import { useEndUnit } from '../../api/unit-administration.ts';
import { RefusalError } from '../../live/errors.ts';
import { FormFrame } from '../confirm/form-frame.tsx';
import { StartFields } from './start-fields.tsx';
import { reasonIn } from './use-unit-form.ts';

export type EndUnitProps = { day: string; version: Unit; onClose: () => void };
type EndValues = { from: string | null; reason: string };

/** The end of a unit on a day. */
export function EndUnit({ day, version, onClose }: EndUnitProps) {
  const { t } = useTranslation(['adminUnits', 'common']);
  const end = useEndUnit(version.id);
  const form = useForm<EndValues>({
    initialValues: { from: day, reason: '' },
    validate: { from: (value) => (value === null ? t('form.fromMissing') : null) },
  });
  const submit = form.onSubmit(async (values) => {
    if (values.from === null) return;
    try {
      await end.mutateAsync({ from: values.from, ...reasonIn(values) });
      notifications.show({ message: t('form.saved'), closeButtonProps: { 'aria-label': t('common:close') } });
      onClose();
    } catch (error) {
      const fields = error instanceof RefusalError ? (error.refusal.fields ?? []) : [];
      for (const field of fields) form.setFieldError(field, error instanceof RefusalError && error.refusal.message);
    }
  });
  return (
    <FormFrame onSubmit={submit} error={end.error} busy={end.isPending} label={t('form.finish')} onCancel={onClose}>
      <StartFields form={form} label={t('form.endFrom')} help={t('form.endHelp')} />
    </FormFrame>
  );
}
