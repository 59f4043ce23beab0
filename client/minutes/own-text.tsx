import { Button } from '@mantine/core';
import { IconPencilPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Block } from '#shared/papers/paper.ts';
import { TextEditor } from './editor/text-editor.tsx';
import { BlockView } from './facts/block-view.tsx';

export type OwnTextProps = {
  /** How the place is called, for those who do not see it. */
  label: string;
  blocks: readonly Block[];
  readOnly: boolean;
  onChange: (blocks: Block[]) => void;
};

/** The secretary's own text after a section of facts; a button as long as there is none. */
export function OwnText({ label, blocks, readOnly, onChange }: OwnTextProps) {
  const { t } = useTranslation('minutes');
  const [opened, setOpened] = useState(false);
  if (readOnly) return blocks.length === 0 ? null : <BlockView blocks={blocks} />;
  if (blocks.length === 0 && !opened) {
    return (
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconPencilPlus size={16} />}
        aria-label={label}
        onClick={() => setOpened(true)}
        style={{ alignSelf: 'flex-start' }}
      >
        {t('write')}
      </Button>
    );
  }
  return <TextEditor label={label} blocks={blocks} beginsFocused={opened} onChange={onChange} />;
}
