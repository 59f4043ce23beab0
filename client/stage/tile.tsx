import { useState } from 'react';
import type { StageTile } from './layout.ts';
import { NamePlate } from './name-plate.tsx';
import { NoPicture, Picture } from './picture.tsx';
import { usePictureState } from './use-picture-state.ts';
import classes from './stage.module.css';

/** One picture of the stage with its name plate. Where no picture comes, the plate says so in its place. */
export function Tile({ tile, large }: { tile: StageTile; large: boolean }) {
  const [element, setElement] = useState<HTMLVideoElement | null>(null);
  const picture = usePictureState(element);
  const missing = element === null || picture !== 'moving';
  return (
    <figure className={classes.tile} data-large={large} data-role={tile.role}>
      <Picture tile={tile} onElement={setElement} />
      {missing && <NoPicture why={element !== null && picture === 'stalled' ? 'stalled' : 'waiting'} />}
      <NamePlate tile={tile} />
    </figure>
  );
}
