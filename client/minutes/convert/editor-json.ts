import { z } from 'zod';

/** A node of the editor's document, as far as anything is read from it. Whatever else it carries is not looked at. */
export type EditorNode = {
  type: string;
  text?: string | undefined;
  marks?: { type: string }[] | undefined;
  content?: EditorNode[] | undefined;
};

export const editorNode: z.ZodType<EditorNode> = z.object({
  type: z.string(),
  text: z.string().optional(),
  marks: z.array(z.object({ type: z.string() })).optional(),
  get content() {
    return z.array(editorNode).optional();
  },
});
