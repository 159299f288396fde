import { SHEET_TITLE } from '@shared/roster-import/sheets';
import type { Handler } from '../../services/handler';
import { ownPlace } from '../../services/places/own-place';
import { standingRoster } from '../../services/roster-import/standing-roster';

export const getRosterFile: Handler<'getRosterFile'> = async ({ what, csv }, call) => {
  const { _id: placeId, config, roster } = await ownPlace(call);
  const standing = what === 'current' ? await standingRoster(placeId) : null;
  const state = standing?.state ?? null;
  const { rosterBook, rosterCsv } = await import('../../services/roster-import/file/write-book');
  const title = what === 'current' ? config.shortName : '空表';
  if (csv !== undefined)
    return {
      name: `${SHEET_TITLE[csv]}-${title}.csv`,
      base64: rosterCsv(csv, state, config).toString('base64'),
    };
  const book = await rosterBook(state, { config, roster: state ?? roster });
  return { name: `名册-${title}.xlsx`, base64: book.toString('base64') };
};
