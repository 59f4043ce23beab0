import '@mantine/tiptap/styles.layer.css';
import { RichTextEditor } from '@mantine/tiptap';
import { useEditor } from '@tiptap/react';
import { useTranslation } from 'react-i18next';
import type { Block } from '#shared/papers/paper.ts';
import { toBlocks } from '../convert/to-blocks.ts';
import { toEditor } from '../convert/to-editor.ts';
import { extensions } from './extensions.ts';
import { TableControls } from './table-controls.tsx';
import classes from './text-editor.module.css';

export type TextEditorProps = {
  label: string;
  /** Read once: who wants to show other text gives the editor another key. */
  blocks: readonly Block[];
  beginsFocused: boolean;
  onChange: (blocks: Block[]) => void;
};

/** A text of one's own: paragraphs, bold, italic, lists and tables. */
export function TextEditor({ label, blocks, beginsFocused, onChange }: TextEditorProps) {
  const { t } = useTranslation('minutes');
  const editor = useEditor({
    extensions,
    content: toEditor(blocks),
    autofocus: beginsFocused ? 'end' : false,
    editorProps: { attributes: { 'aria-label': label, 'aria-multiline': 'true', role: 'textbox' } },
    onUpdate: ({ editor: changed }) => onChange(toBlocks(changed.getJSON())),
  });
  return (
    <RichTextEditor
      editor={editor}
      withTypographyStyles={false}
      labels={{
        boldControlLabel: t('editor.bold'),
        italicControlLabel: t('editor.italic'),
        bulletListControlLabel: t('editor.bulletList'),
        orderedListControlLabel: t('editor.orderedList'),
        undoControlLabel: t('editor.undo'),
        redoControlLabel: t('editor.redo'),
      }}
      classNames={{ root: classes.root, content: classes.content }}
    >
      <RichTextEditor.Toolbar>
        <RichTextEditor.ControlsGroup>
          <RichTextEditor.Bold />
          <RichTextEditor.Italic />
        </RichTextEditor.ControlsGroup>
        <RichTextEditor.ControlsGroup>
          <RichTextEditor.BulletList />
          <RichTextEditor.OrderedList />
        </RichTextEditor.ControlsGroup>
        <TableControls editor={editor} />
        <RichTextEditor.ControlsGroup>
          <RichTextEditor.Undo />
          <RichTextEditor.Redo />
        </RichTextEditor.ControlsGroup>
      </RichTextEditor.Toolbar>
      <RichTextEditor.Content />
    </RichTextEditor>
  );
}
