import { dayOf, timeOf } from '@shared/common/shanghai';
import { textKey } from '@shared/item/event';
import type { PlaceConfig } from '@shared/place/place';
import {
  KIND_WORD,
  REPLY_MODE_WORD,
  RESULT_CLASS_WORD,
  SATISFACTION_WORD,
  SOURCE_WORD,
  TIER_WORD,
} from '@shared/wording/kinds';
import { STAFF_STATE } from '@shared/wording/states';
import type { StoredItem } from '../store/items';
import type { StoredPlace } from '../store/places';

/** Names of one place, for readers who know no ids. */
export interface Names {
  place: PlaceConfig;
  roster: StoredPlace['roster'];
}

type Cell = string | number;

export interface Column {
  name: string;
  /** What stands there, so that it can be read in twenty years. */
  means: string;
  width?: number;
  of(item: StoredItem, names: Names): Cell;
}

const moment = (at: number | undefined): string => (at === undefined ? '' : `${dayOf(at)} ${timeOf(at)}`);
const nameOf = (id: string | undefined, list: readonly { id: string; name: string }[]): string =>
  id === undefined ? '' : (list.find((one) => one.id === id)?.name ?? id);
const words = (item: StoredItem, seq: number | undefined, field: string): string =>
  seq === undefined ? '' : (item.texts[textKey(seq, field)] ?? '');
const yesNo = (value: boolean | null | undefined): string =>
  value === null || value === undefined ? '' : value ? '是' : '否';

/** The sheet 事项: one row an item. */
export const ITEM_COLUMNS: readonly Column[] = [
  { name: '编号', means: '事项的编号，全县唯一，电话里念的就是它', width: 18, of: ({ no }) => no },
  { name: '类型', means: '群众意见、随手拍、代表建议等', of: ({ kind }) => KIND_WORD[kind] },
  { name: '来源', means: '怎么来的：扫码、接待、电话等', of: ({ source }) => SOURCE_WORD[source.type] },
  {
    name: '提出时间',
    means: '系统收到的时间，北京时间',
    width: 17,
    of: ({ createdAt }) => moment(createdAt),
  },
  {
    name: '说的日子',
    means: '当面或电话里说的那一天；与提出时间不同时才有',
    of: ({ spokenDay }) => spokenDay ?? '',
  },
  { name: '标题', means: '正文的开头，系统截取', width: 28, of: ({ title }) => title },
  {
    name: '内容',
    means: '反映人的原话；本人要求删掉的，这里是空的',
    width: 50,
    of: (item) => words(item, 1, 'text'),
  },
  { name: '反映人', means: '遮住的姓名，没有留姓名的是空的', of: ({ maskedName }) => maskedName ?? '' },
  {
    name: '地点',
    means: '反映人写的地点，原话',
    width: 20,
    of: ({ whereabouts }) => whereabouts?.words ?? '',
  },
  { name: '村社区', means: '所属的村或社区', of: ({ areaId }, { roster }) => nameOf(areaId, roster.areas) },
  {
    name: '联络站',
    means: '受理的代表联络站',
    of: ({ stationId }, { roster }) => nameOf(stationId, roster.stations),
  },
  { name: '代表', means: '所属代表', of: ({ deputyId }, { roster }) => nameOf(deputyId, roster.deputies) },
  {
    name: '类别',
    means: '本地的事项类别',
    of: ({ categoryId }, { place }) =>
      place.categories.find(({ id }) => id === categoryId)?.label ?? categoryId ?? '',
  },
  { name: '级别', means: '由哪一级办：村、镇、县', of: ({ tier }) => (tier ? TIER_WORD[tier] : '') },
  { name: '状态', means: '导出时的状态', of: ({ state }) => STAFF_STATE[state] },
  { name: '第几轮', means: '1 是第一次办；不满意重办、又出现了，各加 1', of: ({ round }) => round },
  {
    name: '主办单位',
    means: '最后一次交办的主办单位',
    width: 16,
    of: ({ leadUnitName }) => leadUnitName ?? '',
  },
  {
    name: '协办单位',
    means: '协办的单位，用顿号隔开',
    of: ({ coHandlerIds }, { roster }) => coHandlerIds.map((id) => nameOf(id, roster.units)).join('、'),
  },
  { name: '受理时间', means: '决定受理的时间', width: 17, of: ({ admittedAt }) => moment(admittedAt) },
  {
    name: '交办时间',
    means: '最后一次交办，办理期限从这里起算',
    width: 17,
    of: ({ assignedAt }) => moment(assignedAt),
  },
  {
    name: '办理期限',
    means: '答应反映人的日子；没有在走的期限时是空的',
    width: 17,
    of: ({ due }) => moment(due?.at),
  },
  {
    name: '首次答复时间',
    means: '反映人第一次收到答复的时间',
    width: 17,
    of: ({ answer }) => moment(answer?.at),
  },
  { name: '按期答复', means: '首次答复在期限以内', of: ({ answer }) => yesNo(answer?.inTime) },
  {
    name: '答复',
    means: '最后一次答复的原文',
    width: 50,
    of: (item) => words(item, item.reply?.seq, 'text'),
  },
  {
    name: '答复方式',
    means: '书面、电话、当面等',
    of: ({ reply }) => (reply ? REPLY_MODE_WORD[reply.mode] : ''),
  },
  {
    name: '答复类别',
    means: 'A 到 D 四类和它的意思；本地的叫法可能不同',
    of: ({ reply }) => (reply ? `${reply.resultClass} ${RESULT_CLASS_WORD[reply.resultClass]}` : ''),
  },
  {
    name: '本人说解决了',
    means: '反映人评价时的回答，不是单位说的',
    of: ({ rating }) => yesNo(rating?.resolved),
  },
  {
    name: '满意度',
    means: '反映人的评价；没有评价不算满意',
    of: ({ rating }) => (rating ? SATISFACTION_WORD[rating.satisfaction] : ''),
  },
  {
    name: '代表核实',
    means: '代表去看过：解决了没有',
    of: ({ verification }) => yesNo(verification?.solved),
  },
  { name: '督办次数', means: '这件事被督办过几次', of: ({ supervisions }) => supervisions.length },
  {
    name: '办结时间',
    means: '流程结束的时间：评价、不受理、撤回或归档',
    width: 17,
    of: ({ endedAt }) => moment(endedAt),
  },
  {
    name: '照片数',
    means: '随件的照片；文件在 media 文件夹，见工作表“文件”',
    of: ({ photos }) => photos.length,
  },
];

/** The sheet 步骤: one row an event of an item. */
export const STEP_COLUMNS: readonly { name: string; means: string; width?: number }[] = [
  { name: '编号', means: '事项的编号', width: 18 },
  { name: '第几步', means: '从 1 起，一步不少' },
  { name: '时间', means: '北京时间', width: 17 },
  { name: '步骤', means: '做了什么', width: 14 },
  { name: '姓名', means: '谁做的；反映人和系统不写姓名' },
  { name: '身份', means: '以什么身份做的', width: 18 },
  { name: '原文', means: '这一步里写的话', width: 50 },
  { name: '校验值', means: '这一步的 SHA-256，含上一步的校验值：改动任何一步，后面的都对不上', width: 20 },
];

/** The sheet 文件: one row a photo or recording. */
export const FILE_COLUMNS: readonly { name: string; means: string; width?: number }[] = [
  { name: '编号', means: '事项的编号', width: 18 },
  { name: '文件', means: 'media 文件夹里的路径', width: 40 },
  { name: '字节', means: '文件大小' },
  { name: 'SHA-256', means: '文件的校验值', width: 40 },
];
