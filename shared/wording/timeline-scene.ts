import type { PartyWords } from './holder';
import { deputyCalled } from './roles';
import type { Viewer } from './states';
import type { TimelineFact, TimelineNames } from './timeline-facts';

export interface Scene {
  viewer: Viewer;
  parties: PartyWords;
  names: TimelineNames;
  by: TimelineFact['by'];
  /** The last event of the line is told as what is going on. */
  last: boolean;
}

export type Row = { who: string; note?: string } | null;
export type Facts = Readonly<Record<string, unknown>>;

export const textOf = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
export const oneOf = <T extends string>(values: readonly T[], value: unknown) =>
  values.find((one) => one === value);
export const isResident = ({ viewer }: Scene) => viewer === 'submitter';

/** Whoever spoke, or the one who helps them with it. */
export const speakerOf = (scene: Scene): string => {
  const speaker = isResident(scene) ? '您' : '反映人';
  return scene.by.standing === 'helper' ? `${speaker}的帮手` : speaker;
};

/** The body that acted, by the title it had then; the timer is nobody. */
export const body = ({ by }: Scene, otherwise: string) => by.title ?? otherwise;

export const deputyWho = ({ by, parties }: Scene) =>
  by.standing === 'deputy' && by.name !== undefined ? deputyCalled(by.name) : parties.deputy;

/** How one kind of event is told. */
export type RowOf = (scene: Scene, data: Facts) => Row;
