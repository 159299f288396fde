import type { ParsedInputOf } from '@shared/contract/operations';
import { refuse, type Refusal } from '@shared/error/catalogue';
import type { CommandOf } from '@shared/item/commands';
import type { StoredItem } from '../../store/items';
import type { StoredPlace } from '../../store/places';

export type Choice = Omit<ParsedInputOf<'assign'>, 'no'>;

/** The whole command that a choice means in this place: units by the roster, the policy by kind or tier where none was chosen. */
export function assignmentOf(
  item: StoredItem,
  choice: Choice,
  { config, roster }: StoredPlace,
): CommandOf<'assign'> | Refusal {
  const unit = roster.units.find(({ id }) => id === choice.leadUnitId);
  const strangers = choice.coHandlerIds.filter((id) => !roster.units.some((known) => known.id === id));
  if (!unit || strangers.length > 0) return refuse('unit_not_found', {});
  // Where nobody chose one the machine says so, after who may and from where.
  const categoryId = choice.categoryId ?? item.categoryId ?? '';
  const tier = config.tiers.find(({ id }) => id === choice.tier);
  const kind = config.kinds.find(({ id }) => id === item.kind);
  // Not chosen: the kind's own, then the tier's, and where there is none the guard refuses the gap.
  const policyId = choice.policyId ?? kind?.policyId ?? tier?.policyId ?? '';
  const policy = config.policies.find(({ id }) => id === policyId);
  return {
    name: 'assign',
    data: {
      ...choice,
      coHandlerIds: choice.coHandlerIds.filter((id) => id !== unit.id),
      leadUnitName: unit.name,
      categoryId,
      policyId,
      ...(policy?.urgent ? { urgent: true as const } : {}),
    },
  };
}
