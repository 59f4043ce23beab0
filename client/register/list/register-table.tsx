import { Anchor, Badge, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RegisterLine } from '#shared/contract/register.ts';
import { StandingBadge } from '../standing-badge.tsx';
import { useLineWords } from '../use-line-words.ts';
import classes from './register-table.module.css';

/** The lines, newest first; on a phone each is a card. */
export function RegisterTable({ lines }: { lines: readonly RegisterLine[] }) {
  const { t } = useTranslation('register');
  return (
    <div className={classes.viewport}>
      <Table className={classes.table} verticalSpacing="xs" aria-label={t('title')}>
        <Table.Thead>
          <Table.Tr>
            {(['day', 'meeting', 'kind', 'sites', 'standing'] as const).map((column) => (
              <Table.Th key={column}>{t(`columns.${column}`)}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map((line) => (
            <Line key={line.id} line={line} />
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

function Line({ line }: { line: RegisterLine }) {
  const { t } = useTranslation(['register', 'meetings']);
  const words = useLineWords();
  const sites = words.sites(line);
  return (
    <Table.Tr>
      <Table.Td className={classes.day}>{words.day(line.day)}</Table.Td>
      <Table.Td className={classes.meeting}>
        <Anchor component={Link} to={`/targets/register/${line.id}`} fw={600} lang={line.secret ? undefined : 'vi'}>
          {words.title(line)}
        </Anchor>
        <Text size="sm" c="var(--ink-soft)" lang="vi">
          {line.organiserName}
        </Text>
      </Table.Td>
      <Table.Td>
        {t(`meetings:classes.${line.class}`)}
        <Text size="sm" c="var(--ink-soft)">
          {[words.form(line), line.wide ? t('wide') : '', t(`origins.${line.origin}`)].filter(Boolean).join(' · ')}
        </Text>
      </Table.Td>
      <Table.Td className={classes.sites} data-empty={sites === ''}>
        <span className={classes.label}>{t('columns.sites')}: </span>
        {sites}
      </Table.Td>
      <Table.Td>
        <StandingBadge standing={line.standing} />
        {line.afterClosing && (
          <Badge variant="light" color="grape" mt={4} display="block" w="fit-content">
            {t('afterClosing')}
          </Badge>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
