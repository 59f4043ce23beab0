import { describe, expect, it } from 'vitest';
import { aMeeting, theFloorOf } from '../live/testing/views.ts';
import { layoutOf, type StageLayout } from './layout.ts';

const shown = ({ main, side }: StageLayout) => [main, ...side].map((tile) => tile && `${tile.role}:${tile.party}`);
const CHAIR = 'account:chair';
const presenter = { party: 'room:r2', name: 'r2' };

describe('the stage', () => {
  it('shows who hosts while nobody speaks', () => {
    expect(shown(layoutOf(aMeeting(), 'room:r1', false))).toEqual([`host:${CHAIR}`]);
  });

  it('shows the speaker large and the host small', () => {
    const scene = aMeeting({ speaker: theFloorOf('r2') });
    expect(shown(layoutOf(scene, 'room:r1', false))).toEqual(['speaker:room:r2', `host:${CHAIR}`]);
  });

  it('shows a presentation before both', () => {
    const scene = aMeeting({ speaker: theFloorOf('r2'), presenter });
    expect(shown(layoutOf(scene, 'room:r1', false))).toEqual([
      'presentation:room:r2',
      'speaker:room:r2',
      `host:${CHAIR}`,
    ]);
  });

  it('shows a room that speaks the host, and its own screen to nobody but the others', () => {
    const scene = aMeeting({ speaker: theFloorOf('r2'), presenter });
    expect(shown(layoutOf(scene, 'room:r2', false))).toEqual([`host:${CHAIR}`]);
  });

  it('shows the host the speaker large and itself small, and itself large where nobody speaks', () => {
    const scene = aMeeting({ speaker: theFloorOf('r2') });
    const layout = layoutOf(scene, CHAIR, true);
    expect(shown(layout)).toEqual(['speaker:room:r2', `host:${CHAIR}`]);
    expect(layout.side[0]?.own).toBe(true);
    expect(layoutOf(aMeeting(), CHAIR, true).main?.own).toBe(true);
  });

  it('is empty where there is no host and nobody speaks', () => {
    expect(shown(layoutOf(aMeeting({ host: null }), 'room:r1', false))).toEqual([null]);
  });

  it('shows a host who also has the floor once', () => {
    const scene = aMeeting({ speaker: { ...theFloorOf('r2'), party: CHAIR } });
    expect(shown(layoutOf(scene, 'room:r1', false))).toEqual([`speaker:${CHAIR}`]);
  });
});
