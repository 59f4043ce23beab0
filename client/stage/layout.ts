import type { PartyId } from '#shared/contract/ids.ts';
import type { MeetingView } from '#shared/contract/views.ts';

/** Somebody's picture on the stage. */
export type StageTile = {
  readonly party: PartyId;
  readonly name: string;
  readonly role: 'host' | 'speaker' | 'presentation';
  readonly source: 'camera' | 'screen';
  /** The viewer's own picture: shown from this computer, it does not come back from the server. */
  readonly own: boolean;
};

/** The picture that fills the stage, and those that lie over its corner. */
export type StageLayout = { readonly main: StageTile | null; readonly side: readonly StageTile[] };

type Scene = Pick<MeetingView, 'host' | 'speaker' | 'presenter'>;

const peopleOf = ({ speaker, host }: Scene, viewer: PartyId): StageTile[] => {
  const people: StageTile[] = [];
  if (speaker) {
    const { party, name } = speaker;
    people.push({ party, name, role: 'speaker', source: 'camera', own: party === viewer });
  }
  if (host && host.party !== speaker?.party) {
    const { party, name } = host;
    people.push({ party, name, role: 'host', source: 'camera', own: party === viewer });
  }
  return people;
};

/**
 * Who is seen, and how large: a presentation before the speaker, the speaker before who hosts, and oneself large only
 * where there is nobody else. Without `withOwn` one's own picture is left to the page around the stage.
 */
export const layoutOf = (scene: Scene, viewer: PartyId, withOwn: boolean): StageLayout => {
  const people = peopleOf(scene, viewer).filter((tile) => withOwn || !tile.own);
  const { presenter } = scene;
  if (presenter && presenter.party !== viewer) {
    const { party, name } = presenter;
    return { main: { party, name, role: 'presentation', source: 'screen', own: false }, side: people };
  }
  const main = people.find((tile) => !tile.own) ?? people[0] ?? null;
  return { main, side: people.filter((tile) => tile !== main) };
};
