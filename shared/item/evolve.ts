import { DAY_MS } from '../common/shanghai';
import type { ClockChange, Happened, HappenedOf } from './event';
import { holderOf } from './holder';
import type { Item } from './item';
import { settle } from './settle';
import { phaseOf } from './states';
import { figureKeysOf } from '../statistics/listed';
import { NOBODY, unitScope } from '../permission/roles';
import { withoutGaps } from './gaps';
import { NOTHING_YET } from './nothing-yet';
import { withMilestones } from './milestones';
import { isDisputed } from './disputed';
import { moveOf } from './last-move';
import { listsOf } from './lists';
import { nextSupervisionDue } from './supervisions';

/** Folds one event into the item. Pure: replaying the stored events gives the stored item (DOMAIN.md §2, invariants). */
export function evolve(item: Item | null, event: Happened): Item {
  if (event.type === 'submitted') return derived(born(event));
  if (!item) throw new Error(`the first event of an item must be submitted, not ${event.type}`);
  const settled = settle({ ...item, updatedAt: event.at }, event);
  const moved =
    settled.state === item.state && settled.deputyId === item.deputyId ? settled.lastMove : moveOf(event);
  const clocked = { ...applyClock(settled, event.clock), phase: phaseOf(settled.state), lastMove: moved };
  return derived(withMilestones(item, clocked, event));
}

/** What follows from the rest: nobody sets it, so it cannot be wrong. */
function derived(settled: Item): Item {
  const item = {
    ...settled,
    toPublish: isToPublish(settled),
    disputed: isDisputed(settled),
    superviseDueAt: superviseDueOf(settled),
  };
  const holder = holderOf(item);
  const session = item.sessionUnitId === undefined ? [] : [unitScope(item.placeId, item.sessionUnitId)];
  const hands = [holder, ...session, ...item.coHandlerIds.map((id) => unitScope(item.placeId, id))];
  const fresh = hands.filter(
    (scope) => scope !== NOBODY && scope !== 'submitter' && !item.involved.includes(scope),
  );
  return {
    ...item,
    holder,
    involved: fresh.length > 0 ? [...item.involved, ...fresh] : item.involved,
    orderAt: orderOf(item),
    lists: [...listsOf(item), ...figureKeysOf(item)],
  };
}

function born(event: HappenedOf<'submitted'>): Item {
  const { data, at, by, clock } = event;
  const { verdict: _verdict, ...facts } = data;
  const base: Item = {
    ...facts,
    state: 'submitted',
    phase: 'open',
    round: 1,
    submitterOpenid: data.onBehalf ? '' : (by.openid ?? ''),
    ...(by.membershipId !== undefined && !data.onBehalf ? { submitterMembershipId: by.membershipId } : {}),
    ...NOTHING_YET,
    ...(data.mayPublish === false ? { publicationObjected: true } : {}),
    holder: '',
    involved: [],
    orderAt: 0,
    urgeWeight: 0,
    lastUrgedAt: {},
    alarms: {},
    lastMove: moveOf(event),
    createdAt: at,
    updatedAt: at,
  };
  const item = applyClock(base, clock);
  return item.due ? { ...item, policyId: item.due.policyId } : item;
}

/** What was turned away, taken back or goes on elsewhere owes nobody a report. */
const OWES_NOTHING: readonly Item['state'][] = ['declined', 'merged', 'withdrawn'];

const superviseDueOf = ({ state, supervisions }: Item): number | undefined =>
  OWES_NOTHING.includes(state) ? undefined : nextSupervisionDue(supervisions);

const isToPublish = ({ toPublish, alarms, publication, publicationObjected }: Item): boolean =>
  (toPublish || alarms.publication_due !== undefined) && publication === undefined && !publicationObjected;

function applyClock(item: Item, clock: ClockChange): Item {
  const next = { ...item };
  if (clock.due !== undefined) next.due = clock.due ?? undefined;
  if (clock.step !== undefined) next.stepDue = clock.step ?? undefined;
  if (clock.co !== undefined) next.coDue = clock.co ?? undefined;
  if (clock.alarms !== undefined) next.alarms = withoutGaps(clock.alarms);
  return next;
}

/** A unit is ordered by what was promised, everybody else by their own step; each urge moves it up. */
function orderOf(item: Item): number {
  const own = item.state === 'assigned' || item.state === 'in_progress' ? item.due : item.stepDue;
  return (own?.at ?? item.updatedAt) - Math.round(item.urgeWeight * DAY_MS);
}
