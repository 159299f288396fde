import { DAY_MS, dayOf } from '@shared/common/shanghai';
import type { NoticeCode } from '@shared/notice/codes';
import type { NoticeData } from '@shared/notice/notice-data';
import { deputyCalled } from '@shared/wording/roles';
import type { StoredPlace } from '../../store/places';

/** A made-up matter of this place, with the names of its own bodies: nobody's item, and nobody's name. */
export function sampleFacts({ config, roster }: StoredPlace, now: number): Omit<NoticeData, 'to'> {
  const [deputy] = roster.deputies;
  return {
    no: `${config.prefix}${dayOf(now).slice(2).replaceAll('-', '')}-7K3MA`,
    title: '村口路灯三天不亮',
    placeName: config.name,
    at: now,
    officeName: config.officeName,
    stationName: roster.stations[0]?.name,
    deputyTitle: deputy && deputyCalled(deputy.name),
    unitName: roster.units[0]?.name,
    holderName: roster.stations[0]?.name,
    areaName: roster.areas[0]?.name,
    dueAt: now + 7 * DAY_MS,
    workingDays: 2,
    channelWord: '人民法院',
    question: '在哪家门口？',
    round: 1,
    count: 3,
  };
}

/** Why, for the notices that say it: each has reasons of its own. */
export const SAMPLE_REASON: Partial<Record<NoticeCode, string>> = {
  N03: '这事归法院管',
  N04: '这事归法院管',
  N09: '等管材到货',
  N12: '要部门来办',
  N15: '不是我们的职责',
  N18: '等管材到货',
  N20: '没写哪天做、谁来做',
  N29: '正在打官司',
};
