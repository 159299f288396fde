import { isRealDay } from '@shared/table-rows/cells';
import { refuse } from '@shared/error/catalogue';
import { derivedId } from '../../services/fingerprint';
import type { Handler } from '../../services/handler';
import { tellRule } from '../../services/rules/tell-rule';
import { actingMembership } from '../../services/session/hat';
import { addRuleVersion, findRule, findRuleVersion, tellRuleVersion } from '../../store/rules';

const CHANGE_LEAST = 2;

export const publishRule: Handler<'publishRule'> = async (input, call) => {
  const { session, now, key } = call;
  const { version: seen, title, text, fromDay, change } = input;
  if (!isRealDay(fromDay)) return refuse('day_not_real', { day: fromDay, year: fromDay.slice(0, 4) });
  const { placeId, name } = actingMembership(session);
  const ruleId = input.id ?? derivedId('rule', placeId, key);
  const before = await findRule(placeId, ruleId);
  if (input.id !== undefined && !before) return refuse('rule_not_found', {});
  const version = seen + 1;
  const standing = await findRuleVersion(ruleId, version);
  if (standing?.key !== key) {
    const last = before?.versions.at(-1);
    if (last && last.version === seen) {
      if (fromDay < last.fromDay) return refuse('rule_day_too_early', { day: last.fromDay });
      if (change.length < CHANGE_LEAST) return refuse('rule_change_missing', {});
      const text0 = (await findRuleVersion(ruleId, seen))?.text;
      if (text0 === text && last.title === title && last.fromDay === fromDay)
        return refuse('nothing_changes', {});
    } else if (last) return refuse('changed_meanwhile', { by: last.byName, at: last.at });
  }
  const made = { ruleId, placeId, version, title, text, fromDay, change, at: now, byName: name, key };
  const other = await addRuleVersion(made);
  // Whoever wrote the text may never have come to tell of it: then this does, so that nobody waits for them.
  await tellRuleVersion(other ?? made);
  if (other && other.key !== key) return refuse('changed_meanwhile', { by: other.byName, at: other.at });
  await tellRule(made, call);
  return { id: ruleId, version };
};
