import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AuditEntry } from '#shared/contract/audit.ts';
import classes from './change-list.module.css';
import { changedFields } from './changed-fields.ts';

/** What was changed, field by field: before → after. */
export function ChangeList({ before, after }: Pick<AuditEntry, 'before' | 'after'>) {
  const { t } = useTranslation(['adminAudit', 'common']);
  const fields = changedFields({ before, after }, (role) => t(`common:roles.${role}`));
  const shown = (field: string, text: string) =>
    field === 'dayKind' ? t(`dayKinds.${text}`, { defaultValue: text }) : text;
  return fields.map(({ field, from, to }) => (
    <Text key={field} size="sm">
      <Text span inherit c="var(--ink-soft)">
        {t(`fields.${field}`, { defaultValue: field })}:
      </Text>{' '}
      {from !== null && <del>{shown(field, from)}</del>}
      {from !== null && to !== null && <span aria-hidden> → </span>}
      {to !== null && <ins className={classes.now}>{shown(field, to)}</ins>}
    </Text>
  ));
}
