import { refuse } from '@shared/error/catalogue';
import { derivedId } from '../../services/fingerprint';
import type { Handler } from '../../services/handler';
import { actingMembership } from '../../services/session/hat';
import { addRuleVersion, findRule, findRuleVersion, tellRuleVersion } from '../../store/rules';

const CHANGE_LEAST = 2;

export const publishRule: Handler<'publishRule'> = async (input, { session, now, key }) => {
  const { version: seen, title, text, fromDay, change } = input;
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
  return { id: ruleId, version };
};
