import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** Formats in which something can be taken away, in the order of the menu. */
type ExportFormat = 'xlsx' | 'csv' | 'pdf' | 'docx' | 'json';

export type ExportMenuProps = {
  /** Where a format is downloaded. */
  address: (format: ExportFormat) => string;
  formats?: readonly ExportFormat[];
};

const ALL: readonly ExportFormat[] = ['xlsx', 'csv', 'pdf', 'docx', 'json'];

/** A list is not written on, and has no form in which to do so. */
export const LIST_FORMATS: readonly ExportFormat[] = ['xlsx', 'csv', 'pdf', 'json'];

/** What a page shows, to take away: as a workbook, as text, on paper, for programs. */
export function ExportMenu({ address, formats = ALL }: ExportMenuProps) {
  const { t } = useTranslation('reporting');
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          className="no-print"
          leftSection={<IconDownload size={18} />}
          rightSection={<IconChevronDown size={16} />}
        >
          {t('export.title')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {formats.map((format) => (
          <Menu.Item key={format} component="a" href={address(format)} download>
            {t(`export.formats.${format}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
