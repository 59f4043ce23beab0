import { Button, Tooltip } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LocalSource } from '../../media/local-media.ts';
import classes from './stage.module.css';

type SourceButtonProps = {
  name: string;
  /** How it stands, in words. */
  state: string;
  on: boolean;
  source: LocalSource;
  icon: ReactNode;
  onToggle: () => void;
  testId: string;
};

/** Switches an own device on and off; says what is wrong with it where it cannot be had. */
export function SourceButton({ name, state, on, source, icon, onToggle, testId }: SourceButtonProps) {
  const { t } = useTranslation('console');
  const problem = source.state === 'problem' ? t(`own.problem.${source.problem}`) : null;
  return (
    <Tooltip label={problem ?? state} events={{ hover: true, focus: true, touch: true }}>
      <Button
        className={classes.dark}
        leftSection={problem === null ? icon : <IconAlertTriangle size={18} aria-hidden />}
        aria-pressed={on}
        aria-description={problem ?? undefined}
        data-on={on}
        data-problem={problem !== null}
        onClick={onToggle}
        data-testid={testId}
      >
        {name}
      </Button>
    </Tooltip>
  );
}
