import { DEMO_NOW } from '../../../demo/county';
import type { LocalCloud } from '../../../localcloud/local-cloud';
import type { StoredItem } from '../../../cloudfunctions/store/items';
import { withoutGaps } from '../../../cloudfunctions/store/without-gaps';
import { settled } from '../../bench/life/beside';
import { Life } from '../../bench/life/life';
import type { Surroundings } from '../row';

export const CATEGORY = 'transport';

/** How far a life has come when people begin to act on it. */
const WAYS = {
  triage: (life: Life) => {
    life.submit(true);
    life.byDeputy('take', {});
    life.byDeputy('hand_over', { reason: 'needs_department' });
  },
  assigned: (life: Life) => {
    WAYS.triage(life);
    life.byOffice('assign', {
      tier: 'county',
      categoryId: CATEGORY,
      leadUnitId: life.unit.id,
      leadUnitName: life.unit.name,
      coHandlerIds: [],
      policyId: 'std',
    });
  },
  in_progress: (life: Life) => {
    WAYS.assigned(life);
    life.byUnit('sign_in', {});
  },
  reply_review: (life: Life) => {
    WAYS.in_progress(life);
    life.byUnit('reply', { text: '10 月 8 日清完涵管，李工负责。', resultClass: 'A', mode: 'written' });
  },
} satisfies Record<string, (life: Life) => void>;

export type Way = keyof typeof WAYS;

/** So many lives may be asked for; those of another seed are other people's. */
const LIVES = 60_000;

/** Which lives a row looks at. Of three numbers that follow each other all are one person's; each of these is somebody else's. */
export const livesOf = ({ seed }: Pick<Surroundings, 'seed'>, count: number): number[] =>
  Array.from({ length: count }, (_, nth) => (((seed % LIVES) + nth) % LIVES) * 3);

/** Items in this state, made by the product's own commands and put into the store; nothing is owed of them any more. */
export const livesIn = (way: Way, cloud: LocalCloud, numbers: readonly number[]): Life[] =>
  stored(way, cloud, numbers, settled);

/** Everything that their events ask for elsewhere is still to be done. */
export const owingLivesIn = (way: Way, cloud: LocalCloud, numbers: readonly number[]): Life[] =>
  stored(way, cloud, numbers, withoutGaps);

function stored(
  way: Way,
  cloud: LocalCloud,
  numbers: readonly number[],
  asStored: (item: StoredItem) => StoredItem,
): Life[] {
  const bornAt = DEMO_NOW - 3_600_000;
  const lives = numbers.map((nth) => {
    const life = new Life(nth, bornAt, DEMO_NOW);
    WAYS[way](life);
    if (life.item.state !== way)
      throw new Error(`${life.item.no} is in ${life.item.state} and not in ${way}`);
    return life;
  });
  cloud.engine.insertMany(
    'items',
    lives.map(({ item }) => asStored(item)),
  );
  return lives;
}

/** The item as it is stored now. */
export function storedNow(cloud: LocalCloud, id: string): StoredItem {
  const { engine } = cloud;
  const [item] = engine.reader.documents(engine.collection('items'), { _id: id });
  if (!item) throw new Error(`no item ${id}`);
  return item as unknown as StoredItem;
}
