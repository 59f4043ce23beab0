import { Button, Card, Collapse, Group, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { RegisterRecord } from '#shared/contract/register-keeping.ts';
import classes from './record.module.css';

/** More units than these are shown when they are asked for. */
const AT_ONCE = 30;

/** The units that were invited, in the order of the tree. */
export function InvitedUnits({ units }: { units: RegisterRecord['invited'] }) {
  const { t } = useTranslation('register');
  const titleId = useId();
  const isLong = units.length > AT_ONCE;
  const [isOpen, { toggle }] = useDisclosure(!isLong);
  return (
    <Card component="section" withBorder padding="lg" aria-labelledby={titleId}>
      <Group justify="space-between">
        <Title order={2} size="h4" id={titleId}>
          {t('invited.title', { count: units.length })}
        </Title>
        {isLong && (
          <Button variant="default" size="xs" aria-expanded={isOpen} onClick={toggle}>
            {t(isOpen ? 'invited.hide' : 'invited.show')}
          </Button>
        )}
      </Group>
      <Collapse expanded={isOpen}>
        <ul className={classes.units} lang="vi">
          {units.map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
        </ul>
      </Collapse>
    </Card>
  );
}
