import { useForm, type UseFormReturnType } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { RegisterRecord } from '#shared/contract/register-keeping.ts';
import { useKeepLine } from '../../api/register.ts';
import { RefusalError } from '../../live/errors.ts';
import { problemAt, toEntry } from './to-entry.ts';
import { changesFigures, type EntryValues } from './values.ts';

export type EntryFormState = UseFormReturnType<EntryValues>;

/** The form's state, and its sending: what is right leads to the page of the line. */
export function useEntryForm(initial: EntryValues, record: RegisterRecord | null) {
  const { t } = useTranslation(['register', 'common']);
  const navigate = useNavigate();
  const { mutate, error, isPending } = useKeepLine(record?.id ?? null);
  const form = useForm<EntryValues>({
    initialValues: initial,
    clearInputErrorOnChange: true,
    validate: (values) => {
      const converted = toEntry(values);
      const wrong = 'problems' in converted ? converted.problems : [];
      const unreasoned = record !== null && changesFigures(values, record) && values.reason.trim() === '';
      return Object.fromEntries(
        [...wrong, ...(unreasoned ? (['reason'] as const) : [])].map((field) => [field, t(`problems.${field}`)]),
      );
    },
  });

  const send = (values: EntryValues): void => {
    const converted = toEntry(values);
    if (!('request' in converted)) return;
    mutate(converted.request, {
      onSuccess: (lineId) => {
        form.resetDirty();
        notifications.show({
          color: 'green',
          message: t(record === null ? 'entered' : 'change.done'),
          closeButtonProps: { 'aria-label': t('common:close') },
        });
        void navigate(`/targets/register/${lineId}`);
      },
      onError: (refusal) => {
        if (!(refusal instanceof RefusalError)) return;
        const { fields = [], message } = refusal.refusal;
        form.setErrors(
          Object.fromEntries(fields.flatMap((field) => problemAt(field) ?? []).map((at) => [at, message])),
        );
      },
    });
  };

  return { form, send, error, isPending };
}
