import { professionalStationsFor } from '@shared/place/station-people';
import { MEASURED_AT_LEAST } from '@shared/routing/mode';
import { problemsOf } from '@shared/routing/problems';
import { problemInWords } from '@shared/wording/routing';
import type { Handler } from '../../services/handler';
import { ownPlace } from '../../services/places/own-place';
import { namesOf } from '../../services/routing/names';
import { findCatalogue } from '../../store/routing-catalogue';
import { measuresOf } from '../../store/routing-measures';

const NOT_MEASURED = { mode: 'suggest' as const, count: 0, right: 0, sureCount: 0, sureRight: 0 };

export const getRoutingCatalogue: Handler<'getRoutingCatalogue'> = async (_input, call) => {
  const place = await ownPlace(call);
  const { config, roster } = place;
  const [{ rows }, measures] = await Promise.all([findCatalogue(config.id), measuresOf(config.id)]);
  const names = namesOf(place);
  const known = { categories: config.categories, policies: config.policies, ...roster };
  return {
    categories: config.categories.map(({ id, label, leadUnits }) => {
      const { mode, count, right, sureCount, sureRight } =
        measures.find(({ categoryId }) => categoryId === id) ?? NOT_MEASURED;
      return {
        id,
        label,
        rows: rows.filter(({ categoryId }) => categoryId === id).length,
        fileUnits: leadUnits.map(names.unit),
        stations: professionalStationsFor(id, roster.stations).map(({ name }) => name),
        ...{ mode, count, right, sureCount, sureRight },
      };
    }),
    problems: problemsOf(rows, known).map((problem) => ({
      type: problem.type,
      categoryId: problem.categoryId,
      words: problemInWords(problem, names),
    })),
    measuredAtLeast: MEASURED_AT_LEAST,
  };
};
