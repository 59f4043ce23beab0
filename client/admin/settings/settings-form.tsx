import { Button, Group, NumberInput, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { settings as schema, type SettingsView } from '#shared/contract/settings.ts';
import { useChangeSettings } from '../../api/settings.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { boundsOf, FIELDS, settingsOf, type SettingValues, valuesOf } from './fields.ts';

/** The thresholds, in the units in which people speak of them. They rule from now on. */
export function SettingsForm({ view: { settings, mayChange } }: { view: SettingsView }) {
  const { t } = useTranslation(['adminSettings', 'common']);
  const change = useChangeSettings();
  const form = useForm<SettingValues>({
    initialValues: valuesOf(settings),
    validate: (values) => {
      const wrong = new Set(schema.safeParse(settingsOf(values)).error?.issues.map(({ path }) => path.at(-1)));
      return Object.fromEntries(
        FIELDS.filter(({ name }) => wrong.has(name) || values[name] === '').map((field) => [
          field.name,
          t('wrong', boundsOf(field)),
        ]),
      );
    },
  });
  const submit = form.onSubmit((values) =>
    change.mutate(settingsOf(values), {
      onSuccess: () =>
        notifications.show({ message: t('saved'), closeButtonProps: { 'aria-label': t('common:close') } }),
    }),
  );
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {change.error !== null && <ErrorPanel error={change.error} />}
        {FIELDS.map(({ name, unit }) => (
          <NumberInput
            key={name}
            label={t(`fields.${name}.label`)}
            description={t(`fields.${name}.help`)}
            suffix={` ${t(`units.${unit}`)}`}
            clampBehavior="none"
            allowNegative={false}
            readOnly={!mayChange}
            hideControls={!mayChange}
            maw={420}
            {...form.getInputProps(name)}
          />
        ))}
        {mayChange && (
          <Group>
            <Button type="submit" loading={change.isPending} disabled={!form.isDirty()}>
              {t('save')}
            </Button>
          </Group>
        )}
      </Stack>
    </form>
  );
}
