import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { issuer, type Issuer, type IssuerView } from '#shared/contract/issuers.ts';
import { useChangeIssuer } from '../../api/issuers.ts';
import { issuerOf, type Values, valuesOf } from './values.ts';

/** An issuer while it is typed, what sends it, and what takes back all that was changed. */
export function useIssuerForm(view: IssuerView) {
  const { t } = useTranslation(['adminIssuers', 'common']);
  const change = useChangeIssuer(view.unitId);
  const complaints: Partial<Record<string, string>> = {
    symbol: t('symbolWrong'),
    authority: t('authorityWrong'),
    recipients: t('recipientsWrong'),
  };
  const form = useForm<Values>({
    initialValues: valuesOf(view.issuer),
    validate: (values): Partial<Record<string, string>> => {
      const issues = issuer.safeParse(issuerOf(values)).error?.issues ?? [];
      const wrong = issues.map(({ path }) => String(path[0]));
      return Object.fromEntries(wrong.map((field) => [field, complaints[field] ?? t('lineWrong')]));
    },
  });

  const put = async (changed: Issuer | null): Promise<void> => {
    const values = valuesOf((await change.mutateAsync(changed)).issuer);
    form.setInitialValues(values);
    form.setValues(values);
    notifications.show({
      message: t(changed === null ? 'takenBack' : 'saved'),
      closeButtonProps: { 'aria-label': t('common:close') },
    });
  };

  return {
    form,
    // A refusal stands above the form: the mutation keeps it.
    submit: form.onSubmit((values) => void put(issuer.parse(issuerOf(values))).catch(() => undefined)),
    takeBack: async () => put(null),
    error: change.error,
    busy: change.isPending,
  };
}
