import type { Effect } from '@shared/item/effects';
import { canonicalJson } from '../../../cloudfunctions/services/fingerprint';
import type { StoredItem } from '../../../cloudfunctions/store/items';
import type { StoredMeasure } from '../../../cloudfunctions/store/routing-measures';
import type { Engine } from '../../../localcloud/engine/engine';
import type { Tally } from '../row';
import { everything } from './everything';

type Numbers = Record<string, number>;

/** What the office's assignments have taught, counted anew from what each asked for; each of them counts once. */
export class Routes {
  private readonly assigned = new Map<string, Numbers>();
  private readonly measured = new Map<string, Numbers>();

  add({ placeId }: StoredItem, effect: Effect): void {
    // What was ruled stands in the catalogue, and is no count.
    if (effect.type !== 'learn_route' || effect.ruled) return;
    const { categoryId, areaId, unitId, measured } = effect;
    count(this.assigned, `${placeId}/${categoryId}/${areaId ?? '-'}`, { [unitId]: 1 });
    if (!measured) return;
    const sure: Numbers = measured.sure ? { sureCount: measured.count, sureRight: measured.right } : {};
    const numbers = { count: measured.count, right: measured.right, ...sure };
    count(this.measured, `${placeId}/${measured.categoryId}`, numbers);
  }

  heldAgainst(engine: Engine, tally: Tally): void {
    const routes = everything<{ _id: string; counts: Numbers }>(engine, 'routing');
    agree(this.assigned, new Map(routes.map(({ _id, counts }) => [_id, counts])), tally);
    const measures = everything<StoredMeasure>(engine, 'routing_measures');
    const numbers = measures.map(({ _id, count: all, right, sureCount, sureRight }) => {
      return [_id, { count: all, right, sureCount, sureRight }] as const;
    });
    agree(this.measured, new Map(numbers), tally);
  }
}

function count(into: Map<string, Numbers>, id: string, numbers: Numbers): void {
  const before = into.get(id) ?? {};
  const after = Object.entries(numbers).map(([name, by]) => [name, (before[name] ?? 0) + by] as const);
  into.set(id, { ...before, ...Object.fromEntries(after) });
}

function agree(anew: ReadonlyMap<string, Numbers>, kept: ReadonlyMap<string, Numbers>, tally: Tally): void {
  for (const id of new Set([...anew.keys(), ...kept.keys()])) {
    const [one, other] = [anew.get(id), kept.get(id)].map((numbers) =>
      canonicalJson(Object.fromEntries(Object.entries(numbers ?? {}).filter(([, by]) => by !== 0))),
    );
    tally.count('routes');
    tally.holds(one === other, () => `what ${id} has taught is ${other} and not ${one}`);
  }
}
