/** Text that is typed and not yet seen to be saved, in the browser's storage. */
export type TextDraft = { load: () => string | null; keep: (text: string) => void; forget: () => void };

/** The draft of one conclusion of a meeting. */
export const createTextDraft = (storage: Storage, meetingId: string, conclusionId: string): TextDraft => {
  const key = `giaoban.conclusion.${meetingId}.${conclusionId}`;
  return {
    load: () => storage.getItem(key),
    keep: (text) => storage.setItem(key, text),
    forget: () => storage.removeItem(key),
  };
};
