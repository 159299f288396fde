import QRCode from 'qrcode';
import { statusOf, type Calendar } from '@shared/calendar/calendar';
import { addDays, dayOf, momentOf } from '@shared/common/shanghai';
import { QINGHE } from '../county';
import { PHONES } from '../personas';

const DAYS_AHEAD = 120;

/** What the page of phones must know of the county besides the time. */
export async function pageFacts(calendar: Calendar, now: number) {
  return { phones: PHONES, codes: await codes(), workdays: workdays(calendar, now) };
}

/** What can be scanned by a click, by the names of those it stands for. */
async function codes() {
  const { deputies, stations, codes: printed } = QINGHE.roster;
  return Promise.all(
    printed.map(async ({ token, kind, target }) => {
      const deputy = deputies.find(({ id }) => id === target);
      const station = stations.find(({ id }) => id === (deputy?.stationId ?? target));
      const picture = await QRCode.toDataURL(`pages/home/index?scene=${token}`, { margin: 0 });
      return {
        token,
        kind,
        picture,
        name: deputy?.name ?? station?.name ?? target,
        station: station?.name ?? '',
      };
    }),
  );
}

/** Nine o'clock of each working day to come: make-up Saturdays are among them. */
function workdays(calendar: Calendar, now: number): number[] {
  const today = dayOf(now);
  return Array.from({ length: DAYS_AHEAD }, (_, ahead) => addDays(today, ahead))
    .filter((day) => statusOf(day, calendar).working)
    .map((day) => momentOf(day, '09:00'));
}
