import { RichTextEditor } from '@mantine/tiptap';
import {
  IconColumnInsertRight,
  IconColumnRemove,
  IconRowInsertBottom,
  IconRowRemove,
  IconTableOff,
  IconTablePlus,
} from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useTranslation } from 'react-i18next';

/** Tables: made anew, and while the cursor is in one, rows and columns. */
export function TableControls({ editor }: { editor: Editor }) {
  const { t } = useTranslation('minutes');
  const inTable = useEditorState({ editor, selector: ({ editor: now }) => now.isActive('table') });
  const controls = inTable
    ? ([
        ['rowAdd', IconRowInsertBottom, () => editor.chain().focus().addRowAfter().run()],
        ['rowRemove', IconRowRemove, () => editor.chain().focus().deleteRow().run()],
        ['columnAdd', IconColumnInsertRight, () => editor.chain().focus().addColumnAfter().run()],
        ['columnRemove', IconColumnRemove, () => editor.chain().focus().deleteColumn().run()],
        ['tableRemove', IconTableOff, () => editor.chain().focus().deleteTable().run()],
      ] as const)
    : ([
        [
          'tableAdd',
          IconTablePlus,
          () => editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
        ],
      ] as const);
  return (
    <RichTextEditor.ControlsGroup>
      {controls.map(([name, Icon, act]) => (
        <RichTextEditor.Control key={name} aria-label={t(`editor.${name}`)} title={t(`editor.${name}`)} onClick={act}>
          <Icon size={16} stroke={1.5} />
        </RichTextEditor.Control>
      ))}
    </RichTextEditor.ControlsGroup>
  );
}
