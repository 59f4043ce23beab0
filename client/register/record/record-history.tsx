import { Card, Text, Title } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { LineChange } from '#shared/contract/register-keeping.ts';
import { formatMoment } from '../../ui/format.ts';
import { useFieldWords } from './use-field-words.ts';
import classes from './record.module.css';

/** Who changed what of a line, when, and why. */
export function RecordHistory({ history, secret }: { history: readonly LineChange[]; secret: boolean }) {
  const { t } = useTranslation('register');
  const titleId = useId();
  return (
    <Card component="section" withBorder padding="lg" aria-labelledby={titleId}>
      <Title order={2} size="h4" id={titleId} mb="xs">
        {t('history.title')}
      </Title>
      {secret && (
        <Text size="sm" c="var(--ink-soft)">
          {t('history.secret')}
        </Text>
      )}
      {history.length === 0 && <Text c="var(--ink-soft)">{t('history.none')}</Text>}
      <ol className={classes.history}>
        {history.map((change) => (
          <li key={`${change.at} ${change.what}`}>
            <Change change={change} />
          </li>
        ))}
      </ol>
    </Card>
  );
}

function Change({ change: { at, byName, what, reason, changes } }: { change: LineChange }) {
  const { t } = useTranslation('register');
  const valueOf = useFieldWords();
  return (
    <>
      <Text span fw={600}>
        {t(`history.what.${what}`)}
      </Text>{' '}
      <span className={classes.when}>
        {formatMoment(at)}
        {byName !== '' && ` · ${byName}`}
      </span>
      {changes.map(({ field, from, to }) => (
        <Text key={field} size="sm">
          <Text span inherit c="var(--ink-soft)">
            {t(`fields.${field}`)}:
          </Text>{' '}
          {from === null && to === null ? (
            t('history.changed')
          ) : (
            <>
              {from !== null && <del>{valueOf(field, from)}</del>}
              <span aria-hidden> → </span>
              {to === null ? '–' : <ins>{valueOf(field, to)}</ins>}
            </>
          )}
        </Text>
      ))}
      {reason !== '' && (
        <Text size="sm" lang="vi">
          {t('history.reason', { reason })}
        </Text>
      )}
    </>
  );
}
