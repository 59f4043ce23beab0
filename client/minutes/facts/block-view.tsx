import { Table, Text, Title } from '@mantine/core';
import { isSection } from '#shared/papers/lines.ts';
import type { Block, Run } from '#shared/papers/paper.ts';
import classes from './block-view.module.css';

/** Blocks of a paper to be read on the screen. */
export function BlockView({ blocks }: { blocks: readonly Block[] }) {
  return blocks.map((block, index) => <OneBlock key={index} block={block} />);
}

function OneBlock({ block }: { block: Block }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <Text className={classes.paragraph}>
          <Runs runs={block.runs} />
        </Text>
      );
    case 'heading':
      return (
        <Title order={3} size="h5" mb={4}>
          {block.text}
        </Title>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List className={classes.list}>
          {block.items.map((runs, index) => (
            <li key={index}>
              <Runs runs={runs} />
            </li>
          ))}
        </List>
      );
    }
    case 'table':
      return <TableView {...block} />;
  }
}

function Runs({ runs }: { runs: readonly Run[] }) {
  return runs.map(({ text, bold, italic }, index) => (
    <span key={index} data-bold={bold} data-italic={italic} className={classes.run}>
      {text}
    </span>
  ));
}

function TableView({ columns, rows }: Extract<Block, { kind: 'table' }>) {
  return (
    <Table.ScrollContainer minWidth={480} mah={420} type="native" className={classes.table}>
      <Table stickyHeader withTableBorder withColumnBorders>
        <Table.Thead>
          <Table.Tr>
            {columns.map(({ title }, index) => (
              <Table.Th key={index}>{title}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((cells, index) => (
            <Table.Tr key={index}>
              {isSection(cells) ? (
                <Table.Th colSpan={columns.length}>{cells.section}</Table.Th>
              ) : (
                cells.map((cell, place) => (
                  <Table.Td key={place} ta={columns[place]?.align ?? 'left'}>
                    {cell}
                  </Table.Td>
                ))
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
