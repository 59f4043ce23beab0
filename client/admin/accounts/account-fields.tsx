import { ActionIcon, Button, Fieldset, Select, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { role as roleSchema } from '#shared/contract/accounts.ts';
import type { UnitWithRoom } from '#shared/contract/units.ts';
import type { UnitTree } from '#shared/org/tree.ts';
import { UnitSelect } from '../units-in-care/unit-select.tsx';
import classes from './account-fields.module.css';
import { newLine, roleOf, type AccountForm } from './use-account-form.ts';

/** Name, and the roles with the units that they are held over. */
export function AccountFields({ form, tree }: { form: AccountForm; tree: UnitTree<UnitWithRoom> }) {
  const { t } = useTranslation(['adminAccounts', 'common']);
  const roles = roleSchema.options.map((role) => ({ value: role, label: t(`common:roles.${role}`) }));
  return (
    <>
      <TextInput
        label={t('fields.displayName')}
        description={t('fields.displayNameHelp')}
        withAsterisk
        maxLength={120}
        {...form.getInputProps('displayName')}
      />
      <Fieldset legend={t('fields.roles')}>
        <Stack gap="sm">
          {form.values.lines.length === 0 && <Text c="var(--ink-soft)">{t('noRole')}</Text>}
          {form.values.lines.map(({ key, role, unitId }, index) => (
            <div key={key} className={classes.grant}>
              <Select
                label={t('fields.role')}
                data={roles}
                value={role}
                allowDeselect={false}
                onChange={(chosen) => form.setFieldValue(`lines.${index}.role`, roleOf(chosen))}
              />
              <UnitSelect
                label={t('fields.unit')}
                placeholder={t('fields.unitPlaceholder')}
                tree={tree}
                value={unitId}
                onChange={(chosen) => form.setFieldValue(`lines.${index}.unitId`, chosen)}
                error={form.errors[`lines.${index}.unitId`]}
              />
              <ActionIcon
                variant="subtle"
                color="red"
                size={36}
                mt={25}
                aria-label={t('fields.removeRole', { number: index + 1 })}
                onClick={() => form.removeListItem('lines', index)}
              >
                <IconTrash size={18} />
              </ActionIcon>
            </div>
          ))}
          <Button
            variant="default"
            leftSection={<IconPlus size={18} />}
            onClick={() => form.insertListItem('lines', newLine())}
          >
            {t('fields.addRole')}
          </Button>
        </Stack>
      </Fieldset>
    </>
  );
}
