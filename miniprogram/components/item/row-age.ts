import { dayOf } from '@shared/common/shanghai';
import type { OutputOf } from '@shared/contract/operations';
import { dayShort, hoursLabel, weekdayWord } from '@shared/wording/dates';
import type { IconName } from '@/components/ui/icon-name';
import type { Heat } from './queue-row';

type Card = OutputOf<'listQueue'>['items'][number];

/** The left column: hours while it is a matter of hours, else the weekday and the day. */
export function ageOf(card: Card, now: number): { big: string; small: string; heat: Heat } {
  const { stepDue } = card;
  if (stepDue === undefined) return { big: dayShort(dayOf(card.createdAt)), small: '提交', heat: 'calm' };
  const { text, tone } = hoursLabel(now, stepDue.at);
  const day = dayOf(stepDue.at);
  if (tone !== 'over' && day !== dayOf(now))
    return { big: weekdayWord(day), small: dayShort(day), heat: 'calm' };
  const [small = '', ...amount] = text.split(' ');
  return { big: amount.join(' '), small, heat: tone === 'over' ? 'hot' : 'warm' };
}

const SOURCE_ICON: Record<Card['sourceType'], IconName> = {
  deputy_code: 'scan',
  station_code: 'house',
  point_code: 'pin',
  chosen_station: 'house',
  group_chat: 'say',
  paper: 'doc',
  phone: 'tel',
  reception: 'users',
  snap: 'cam',
  meeting: 'users',
  activity: 'flag',
  face_session: 'users',
  court: 'doc',
  supervision: 'eye',
  audit: 'find',
  suggestion_box: 'tray',
};

export const sourceIcon = (card: Card): IconName => SOURCE_ICON[card.sourceType];
