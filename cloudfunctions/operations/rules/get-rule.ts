import { dayOf } from '@shared/common/shanghai';
import { refuse } from '@shared/error/catalogue';
import type { Handler } from '../../services/handler';
import { mayPublish, shownOf, versionsView } from '../../services/rules/rule-views';
import { actingMembership } from '../../services/session/hat';
import { findRule, findRuleVersion } from '../../store/rules';

export const getRule: Handler<'getRule'> = async ({ id, version }, { session, now }) => {
  const rule = await findRule(actingMembership(session).placeId, id);
  if (!rule) return refuse('rule_not_found', {});
  const versions = versionsView(rule, dayOf(now));
  const shown = version === undefined ? shownOf(versions) : versions.find((one) => one.version === version);
  const stored = shown && (await findRuleVersion(id, shown.version));
  if (!shown || !stored) return refuse('rule_not_found', {});
  return { id, text: stored.text, shown, versions, mayPublish: mayPublish(session) };
};
