import { refuse } from '@shared/error/catalogue';
import { newestOf } from '@shared/routing/catalogue';
import { readRouteRows } from '@shared/routing/catalogue-rows';
import { isRefusal, type Handler } from '../../services/handler';
import { ownPlace } from '../../services/places/own-place';
import { changeCatalogue } from '../../services/routing/change-catalogue';
import { entered, isNew } from '../../services/routing/enter-rows';
import { findCatalogue } from '../../store/routing-catalogue';

export const importRoutes: Handler<'importRoutes'> = async ({ sheet, why, dryRun }, call) => {
  const { config, roster, _id: placeId } = await ownPlace(call);
  const { wanted, problems } = readRouteRows(sheet, { ...config, ...roster });
  const nothing = { rows: wanted.length, added: 0, changed: 0, unchanged: 0, entered: false };
  if (problems.length > 0)
    return dryRun ? { ...nothing, problems } : refuse('rows_wrong', { count: problems.length });
  const since = { at: call.now, byName: call.session.membership?.name ?? '', why };
  const { rows, asked } = await findCatalogue(placeId);
  const fresh = wanted.filter((one) => isNew(one, rows));
  const added = fresh.filter(({ key }) => newestOf(key, rows) === undefined).length;
  const figures = {
    rows: wanted.length,
    added,
    changed: fresh.length - added,
    unchanged: wanted.length - fresh.length,
    problems: [],
  };
  if (dryRun) {
    const would = entered(rows, wanted, since);
    return isRefusal(would) ? would : { ...figures, entered: false };
  }
  if (!asked.includes(call.key)) {
    const failed = await changeCatalogue(placeId, call.key, (catalogue) =>
      entered(catalogue.rows, wanted, since),
    );
    if (failed) return failed;
  }
  return { ...figures, entered: true };
};
