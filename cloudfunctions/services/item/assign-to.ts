import type { ParsedInputOf } from '@shared/contract/operations';
import { refuse, type Refusal } from '@shared/error/catalogue';
import type { Call } from '../handler';
import { applyCommand, type CommandResult } from './apply-command';

type Choice = Omit<ParsedInputOf<'assign'>, 'no'>;

/** Assigns one item: units by the roster, the policy by kind or tier where none was chosen. */
export function assignTo(no: string, choice: Choice, call: Call): Promise<CommandResult | Refusal> {
  return applyCommand(
    no,
    async (item) => {
      const place = await call.context.directory.place(item.placeId);
      const units = place?.roster.units ?? [];
      const unit = units.find(({ id }) => id === choice.leadUnitId);
      const strangers = choice.coHandlerIds.filter((id) => !units.some((known) => known.id === id));
      if (!unit || strangers.length > 0) return refuse('unit_not_found', {});
      // Where nobody chose one the machine says so, after who may and from where.
      const categoryId = choice.categoryId ?? item.categoryId ?? '';
      const tier = place?.config.tiers.find(({ id }) => id === choice.tier);
      const kind = place?.config.kinds.find(({ id }) => id === item.kind);
      // Not chosen: the kind's own, then the tier's, and where there is none the guard refuses the gap.
      const policyId = choice.policyId ?? kind?.policyId ?? tier?.policyId ?? '';
      const policy = place?.config.policies.find(({ id }) => id === policyId);
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
    },
    call,
  );
}
