import { FileInput } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';

export type SheetInputProps = {
  texts: { label: string; description: string; placeholder: string; clear: string };
  value: File | null;
  onChange: (file: File | null) => void;
};

/** A workbook or a CSV file that somebody wants read. */
export function SheetInput({ texts: { clear, ...texts }, value, onChange }: SheetInputProps) {
  return (
    <FileInput
      {...texts}
      // A hint for the window that opens; the server looks into the file.
      accept=".xlsx,.csv"
      leftSection={<IconFileSpreadsheet size={18} />}
      clearable
      clearButtonProps={{ 'aria-label': clear }}
      value={value}
      onChange={onChange}
    />
  );
}
