import type { Handler } from '../../services/handler';
import { ownPlace } from '../../services/places/own-place';

export const listGrids: Handler<'listGrids'> = async (_input, call) => {
  const { grids = [], areas, deputies } = (await ownPlace(call)).roster;
  return {
    grids: grids.map(({ id, name, areaId, officer, deputyIds }) => ({
      id,
      name,
      areaName: areas.find((area) => area.id === areaId)?.name ?? '',
      officer,
      deputies: deputies
        .filter((deputy) => deputyIds.includes(deputy.id))
        .map((deputy) => ({ id: deputy.id, name: deputy.name })),
    })),
  };
};
