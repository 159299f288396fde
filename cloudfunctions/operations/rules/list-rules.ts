import { dayOf } from '@shared/common/shanghai';
import { PAGE_SIZE } from '@shared/contract/fields';
import { cursorOf, readCursor } from '../../services/cursor';
import type { Handler } from '../../services/handler';
import { mayPublish, shownOf, versionsView } from '../../services/rules/rule-views';
import { actingMembership } from '../../services/session/hat';
import { rulesOf } from '../../store/rules';

export const listRules: Handler<'listRules'> = async ({ cursor }, { session, now }) => {
  const rows = await rulesOf(actingMembership(session).placeId, readCursor(cursor));
  const page = rows.slice(0, PAGE_SIZE);
  const last = page[page.length - 1];
  return {
    rules: page.flatMap((rule) => {
      const views = versionsView(rule, dayOf(now));
      const shown = shownOf(views);
      if (shown === undefined) return [];
      const coming = views.find(({ holds, version }) => holds === 'coming' && version !== shown.version);
      return [{ id: rule._id, title: shown.title, shown, ...(coming ? { coming } : {}) }];
    }),
    ...(last && rows.length > PAGE_SIZE ? { next: cursorOf({ at: last.createdAt, id: last._id }) } : {}),
    mayPublish: mayPublish(session),
  };
};
