import { Tree, useTree, type RenderTreeNodePayload } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnitWithRoom } from '#shared/contract/units.ts';
import type { UnitTree as Units } from '#shared/org/tree.ts';
import type { ShownTree } from './tree-data.ts';
import classes from './unit-tree.module.css';

export type UnitTreeProps = {
  shown: ShownTree;
  tree: Units<UnitWithRoom>;
  selected: string | undefined;
  onSelect: (unitId: string) => void;
};

/** The units as a tree: arrows move and open, the space bar opens, Enter or a click shows the unit. */
export function UnitTree({ shown, tree, selected, onSelect }: UnitTreeProps) {
  const { t } = useTranslation('adminUnits');
  const above = selected === undefined ? [] : tree.ancestors(selected);
  const [opened, setOpened] = useState<Record<string, boolean>>(() => ({
    ...shown.open,
    ...Object.fromEntries(above.map(({ id }) => [id, true])),
  }));
  const controller = useTree({
    // While searching, everything that leads to what was found is open.
    expandedState: shown.found === null ? opened : { ...shown.open, ...closedIn(opened) },
    onExpandedStateChange: setOpened,
    selectedState: selected === undefined ? [] : [selected],
    onSelectedStateChange: ([unitId]) => unitId !== undefined && onSelect(unitId),
  });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const unitId = event.target instanceof HTMLElement ? event.target.dataset['value'] : undefined;
    if (event.key !== 'Enter' || unitId === undefined) return;
    event.preventDefault();
    onSelect(unitId);
  };
  const renderNode = ({ node, expanded, hasChildren, elementProps }: RenderTreeNodePayload) => {
    const below = tree.children(node.value).length;
    return (
      <div {...elementProps} className={`${elementProps.className} ${classes.node}`} data-testid="unit-node">
        {/* For the mouse alone: the keys that open are the tree's own. */}
        <button
          type="button"
          className={classes.opener}
          data-open={expanded}
          data-shown={hasChildren}
          tabIndex={-1}
          aria-hidden
          onClick={(event) => {
            event.stopPropagation();
            controller.toggleExpanded(node.value);
          }}
        >
          <IconChevronRight size={18} />
        </button>
        <span className={classes.name}>{node.label}</span>
        {below > 0 && <span className={classes.count}>{below}</span>}
      </div>
    );
  };
  return (
    <Tree
      data={shown.nodes}
      tree={controller}
      renderNode={renderNode}
      expandOnClick={false}
      selectOnClick
      levelOffset={22}
      aria-label={t('tree')}
      onKeyDown={onKeyDown}
      className={classes.tree}
    />
  );
}

/** What somebody has closed by hand. */
const closedIn = (state: Record<string, boolean>): Record<string, boolean> =>
  Object.fromEntries(Object.entries(state).filter(([, isOpen]) => !isOpen));
