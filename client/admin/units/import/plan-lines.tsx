import { List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ImportPlan } from '#shared/contract/administration-import.ts';
import classes from './plan-lines.module.css';

/** The changes of a plan by their kind; long lists are open to whoever wants them. */
export function PlanLines({ plan }: { plan: ImportPlan }) {
  const { t } = useTranslation('unitImport');
  const groups: [kind: 'created' | 'renamed' | 'moved' | 'changed' | 'ended' | 'rooms', lines: string[]][] = [
    ['created', plan.created.map((one) => t('plan.createdLine', one))],
    ['renamed', plan.renamed.map((one) => t('plan.fromTo', one))],
    ['moved', plan.moved.map((one) => t('plan.movedLine', one))],
    ['changed', plan.changed.map(({ name }) => name)],
    ['ended', plan.ended.map(({ name }) => name)],
    [
      'rooms',
      plan.rooms.map(({ name, roomName, phone, email }) =>
        [name, roomName, phone, email].filter((text) => text !== null).join(' · '),
      ),
    ],
  ];
  return groups.map(([kind, lines]) =>
    lines.length === 0 ? null : (
      <details key={kind} className={classes.group} open={lines.length <= SHORT}>
        <summary>
          <Text component="span" fw={600}>
            {t('plan.count', { what: t(`plan.${kind}`), count: lines.length })}
          </Text>
        </summary>
        <List mt={6} spacing={2}>
          {lines.map((line, index) => (
            <List.Item key={`${index} ${line}`}>{line}</List.Item>
          ))}
        </List>
      </details>
    ),
  );
}

const SHORT = 20;
