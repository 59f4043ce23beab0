import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';

/** One message at a time: an undo button never belongs to what was done before the last. */
const DONE_ID = 'console-done';
const READING_MS = 8000;

/** What takes back what was just done. */
export type Undo = { label: string; run: () => void };

/** Says what was done, and offers to take it back. */
export const showDone = (message: string, undo?: Undo): void => {
  notifications.hide(DONE_ID);
  const takeBack = () => {
    notifications.hide(DONE_ID);
    undo?.run();
  };
  notifications.show({
    id: DONE_ID,
    position: 'bottom-right',
    autoClose: READING_MS,
    color: 'green',
    withCloseButton: false,
    message: (
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <Text size="sm">{message}</Text>
        {undo !== undefined && (
          <Button size="compact-sm" variant="light" flex="none" onClick={takeBack} data-testid="undo">
            {undo.label}
          </Button>
        )}
      </Group>
    ),
  });
};

/** What is said when something was not done; it stays until it is closed. */
export type Refused = { title: string; sentence: string; close: string };

/** Says that something was not done, and why. */
export const showRefused = ({ title, sentence, close }: Refused): void => {
  notifications.show({
    position: 'bottom-right',
    autoClose: false,
    color: 'red.9',
    title,
    message: sentence,
    styles: { description: { color: 'var(--ink)' } },
    closeButtonProps: { 'aria-label': close },
  });
};
