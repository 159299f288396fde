import { addDays, dayOf, DAY_MS, momentOf, timeOf } from '../../shared/common/shanghai';
import type { InputOf } from '../../shared/contract/operations';
import { QINGHE } from '../county';
import { numberOf, pick } from '../seeded';
import type { Row, Rows } from './rows';

/** A message as it comes through the door. */
export interface ReplayedVoice {
  row: Row;
  openid: string;
  key: string;
  at: number;
  input: InputOf<'submit'>;
}

/** As many a day as the offices of the demo county can read. */
export const VOICES_A_DAY = 40;

/**
 * Each row spoken by its person, or by one invented for it, at its own hour, or at one invented. Days are the county's:
 * the clock of a running county never goes back, so the first day is the one after `now`, in the order of the file.
 * Everything but the day depends on the row alone: a second replay sends the same.
 */
export function voicesOf({ file, rows }: Rows, now: number): ReplayedVoice[] {
  const first = dayOf(now + DAY_MS);
  return rows
    .map((row, index) => {
      const day = addDays(first, Math.floor(index / VOICES_A_DAY));
      const time = hourOf(row);
      return {
        row,
        openid: openidOf(file, row),
        key: keyOf(file, row),
        at: momentOf(day, time),
        input: inputOf(row),
      };
    })
    .sort((one, other) => one.at - other.at);
}

function inputOf({ id, title, text }: Row): InputOf<'submit'> {
  const { codes } = QINGHE.roster;
  const heading = title?.trim() ?? '';
  const said = text.trim();
  return {
    placeId: QINGHE.place.id,
    scene: pick(codes, numberOf(id)).token,
    text: heading === '' || said.startsWith(heading) ? said : `${heading}\n${said}`,
  };
}

function hourOf({ id, time }: Row): string {
  const at = time ? Date.parse(time) : Number.NaN;
  if (!Number.isNaN(at)) return timeOf(at);
  const minutes = numberOf(`time of ${id}`) % (24 * 60);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

const openidOf = (file: string, { id, user }: Row) =>
  `replay-${(user ?? `${file}-${id}`).replace(/[^A-Za-z0-9_-]/g, '-')}`.slice(0, 64);

const keyOf = (file: string, { id }: Row) => {
  const key = `${file}:${id}`;
  return key.length <= 64 ? key : `${key.slice(0, 50)}:${numberOf(key)}`;
};
