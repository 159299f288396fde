import { publicVersionOf } from '@shared/publication/public-version';
import { BOARD } from '../../../cloudfunctions/services/board/put-on-board';
import { canonicalJson } from '../../../cloudfunctions/services/fingerprint';
import { OUTCOMES } from '../../../cloudfunctions/services/outcome/count-outcome';
import { Sums } from '../../../cloudfunctions/services/sums/summed';
import type { StoredItem } from '../../../cloudfunctions/store/items';
import type { StoredOutcome } from '../../../cloudfunctions/store/outcomes';
import type { PublicationRow } from '../../../cloudfunctions/store/publications';
import type { StoredSums } from '../../../cloudfunctions/store/sums';
import type { Engine } from '../../../localcloud/engine/engine';
import type { Tally } from '../row';
import { followersIn } from './followers';
import { everything } from './everything';

/** What stands beside the items against the items: boards, what was summed up of them, who follows. */
export function keptBeside(engine: Engine, tally: Tally): void {
  const items = everything<StoredItem>(engine, 'items');
  const rows = everything<PublicationRow & { title: string }>(engine, 'publications');
  const boards = new Map(rows.map((row) => [row._id, row]));
  const follows = followersIn(engine);
  for (const item of items) {
    const open = publicVersionOf(item);
    const shown = boards.get(item._id);
    if (shown) tally.count('public versions');
    tally.holds(
      (open?.title ?? '') === (shown?.title ?? ''),
      () => `${item.no} is public as ${open?.title} and on the board as ${shown?.title}`,
    );
    const followers = (follows.get(item._id) ?? []).filter(({ helps }) => helps !== true).length;
    tally.count('followers', followers);
    tally.holds(
      item.followers === followers,
      () => `${item.no} counts ${item.followers} followers, and there are ${followers}`,
    );
  }
  const sums = new Sums();
  for (const row of rows) sums.add(BOARD.sumsOf(row));
  for (const row of everything<StoredOutcome>(engine, 'outcomes')) sums.add(OUTCOMES.sumsOf(row));
  const kept = new Map(everything<StoredSums>(engine, 'sums').map((one) => [one._id, one.numbers]));
  for (const id of new Set([...sums.ids, ...kept.keys()])) {
    const own = Object.fromEntries(Object.entries(kept.get(id) ?? {}).filter(([, amount]) => amount !== 0));
    tally.count('sums');
    tally.holds(
      canonicalJson(own) === canonicalJson(sums.of(id)),
      () => `${id} is ${canonicalJson(own)} and not ${canonicalJson(sums.of(id))}`,
    );
  }
}
