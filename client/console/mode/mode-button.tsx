import { Button, Tooltip } from '@mantine/core';
import { IconLayoutGrid, IconPresentation } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './mode.module.css';

type ModeButtonProps = {
  discussing: boolean;
  /** Why the meeting cannot be switched; null where it can. */
  reason: string | null;
  onPress: () => void;
};

/** Stays reachable where it cannot be used: the reason is to be found. */
export function ModeButton({ discussing, reason, onPress }: ModeButtonProps) {
  const { t } = useTranslation('discussion');
  const Icon = discussing ? IconPresentation : IconLayoutGrid;
  return (
    <Tooltip
      label={reason}
      disabled={reason === null}
      multiline
      maw={320}
      events={{ hover: true, focus: true, touch: true }}
    >
      <Button
        size="compact-sm"
        className={classes.switch}
        leftSection={<Icon size={16} aria-hidden />}
        aria-disabled={reason !== null}
        aria-description={reason ?? undefined}
        onClick={reason === null ? onPress : undefined}
        data-testid="switch-mode"
      >
        {t(discussing ? 'console.end' : 'console.begin')}
      </Button>
    </Tooltip>
  );
}
