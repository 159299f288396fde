import type { LateThing } from '../item/commands';
import { EVENT_OF, type EventType } from '../item/event';
import {
  HAND_OVER_REASONS,
  REPLY_MODES,
  SOURCE_TYPES,
  WITHDRAW_REASONS,
  type HandOverReason,
  type SourceType,
  type WithdrawReason,
} from '../item/kinds';
import { fullMoment, momentLabel } from './dates';
import { partyWords } from './holder';
import type { TimelineFact, TimelineNames } from './timeline-facts';
import { HANDLING_ROWS } from './timeline-handling';
import { SUPERVISION_ROWS } from './timeline-supervision';
import {
  body,
  deputyWho,
  isResident,
  oneOf,
  textOf,
  speakerOf,
  type Row,
  type RowOf,
  type Scene,
} from './timeline-scene';
import { HAND_OVER_REASON_WORD, SOURCE_WORD, sourceSentence, WITHDRAW_REASON_WORD } from './kinds';
import { deputyCalled } from './roles';
import { replyModeSentence } from './reply-mode';
import type { Viewer } from './states';
import type { Facts } from './timeline-scene';

export interface TimelineRow {
  who: string;
  at: string;
  /** Stands behind the date. Words of people are shown by the screen, not here. */
  note?: string;
}

function sourceNote({ viewer, names }: Scene, data: Facts): string | undefined {
  const source = data['source'];
  const type = typeof source === 'object' && source !== null && 'type' in source ? source.type : undefined;
  const known: SourceType | undefined = oneOf(SOURCE_TYPES, type);
  if (known === undefined) return undefined;
  return viewer === 'submitter' ? sourceSentence(known, names.source) : SOURCE_WORD[known];
}

/** What was said aloud is told with how and when (LJ-06); a letter is what one expects. */
function modeNote({ names }: Scene, data: Facts): string | undefined {
  const mode = oneOf(REPLY_MODES, data['mode']);
  const saidAt = data['saidAt'];
  if (mode === undefined || typeof saidAt !== 'number') return undefined;
  return replyModeSentence({ mode, saidAt }, names.now);
}

const ROWS: Record<EventType, RowOf> = {
  ...HANDLING_ROWS,
  ...SUPERVISION_ROWS,
  submitted: (scene, data) => ({
    who: isResident(scene) ? '您说了这件事' : '提交，编号生成',
    note: sourceNote(scene, data),
  }),
  admitted: (scene, data) => {
    const toDeputy = data['to'] === 'with_deputy';
    if (isResident(scene)) {
      return toDeputy
        ? { who: `${scene.parties.deputy}收到了` }
        : { who: `${body(scene, scene.parties.station)}收下了`, note: `${scene.parties.office}看该由谁来办` };
    }
    const by = scene.by.standing === 'timer' ? '内容检查通过，' : `${body(scene, scene.parties.station)}`;
    return { who: toDeputy ? `${by}受理，转给${scene.parties.deputy}` : `${by}受理，等交办` };
  },
  declined: (scene) => ({
    who: isResident(scene)
      ? `${body(scene, scene.parties.station)}看了，这里办不了`
      : `${body(scene, scene.parties.station)}不予受理，给了渠道`,
  }),
  appealed: (scene) => ({
    who: isResident(scene) ? '您请人重新看一次' : '反映人申诉',
    note: isResident(scene) ? '换一个人来看' : '由另一位同事审查',
  }),
  taken: (scene) => ({ who: `${deputyWho(scene)}接下了` }),
  answered: (scene, data) =>
    scene.by.standing === 'lead_unit'
      ? {
          who: `${body(scene, scene.parties.leadUnit)}${isResident(scene) ? '面对面答复您' : '面对面答复'}`,
          note: isResident(scene) ? undefined : modeNote(scene, data),
        }
      : {
          who: isResident(scene) ? `${deputyWho(scene)}答复您了` : `${deputyWho(scene)}当场答复`,
          note: modeNote(scene, data),
        },
  handed_over: (scene, data) => handedOver(scene, data),
  assigned: (scene, data) => {
    const unit = textOf(data['leadUnitName']) ?? scene.parties.leadUnit;
    const helpers = scene.names.coHandlers ?? [];
    return {
      who:
        scene.by.standing === 'timer' && !isResident(scene)
          ? `系统自动交给${unit}`
          : `${body(scene, scene.parties.office)}交给${unit}`,
      note:
        helpers.length === 0 ? undefined : `${helpers.join('、')}${isResident(scene) ? '帮着办' : '会办'}`,
    };
  },
  signed_in: (scene, data) => ({
    who: `${body(scene, scene.parties.leadUnit)}${scene.last ? '正在办' : '接下了'}`,
    note: isResident(scene) ? undefined : textOf(data['handlerName']),
  }),
  replied: (scene, data) => ({
    who: `${body(scene, scene.parties.leadUnit)}${isResident(scene) ? '写好了答复' : '交了答复'}`,
    note: isResident(scene) ? `${scene.parties.office}先看实不实` : modeNote(scene, data),
  }),
  sent_back: (scene) => ({
    who: isResident(scene)
      ? `${body(scene, scene.parties.office)}请他们再写明白些`
      : `${body(scene, scene.parties.office)}退回修改`,
  }),
  released: (scene) => ({
    who: isResident(scene)
      ? `${scene.parties.leadUnit}答复您了`
      : `${body(scene, scene.parties.office)}审核通过，答复群众`,
  }),
  rated: (scene, data) => ({
    who: `${speakerOf(scene)}说${data['resolved'] === true ? '解决了' : '没解决'}`,
  }),
  rating_expired: (scene) => ({
    who: isResident(scene) ? '您没评，先收起来' : '反映人没有评',
    note: '不评不算满意',
  }),
  withdrawn: (scene, data) => {
    const reason: WithdrawReason | undefined = oneOf(WITHDRAW_REASONS, data['reason']);
    return {
      who: `${isResident(scene) ? '您' : '反映人'}撤回了`,
      note: reason === undefined ? undefined : WITHDRAW_REASON_WORD[reason],
    };
  },
  supplemented: (scene) => ({ who: `${speakerOf(scene)}补充了` }),
  /** Only for colleagues: a resident or unit never gets this row. */
  noted: (scene) =>
    isResident(scene) ? null : { who: scene.by.name ?? body(scene, '同事'), note: '内部记录' },
  urged: (scene) => ({ who: `${urger(scene)}催了一次` }),
  became_due_soon: (scene) => (isResident(scene) ? null : { who: '快到日子了' }),
  became_overdue: (scene, data) => overdue(scene, data),
};

function handedOver(scene: Scene, data: Facts): Row {
  const timer = scene.by.standing === 'timer';
  const to =
    data['toDeputyId'] === undefined
      ? scene.parties.office
      : scene.names.toDeputy === undefined
        ? '另一位代表'
        : deputyCalled(scene.names.toDeputy);
  const reason: HandOverReason | undefined = oneOf(HAND_OVER_REASONS, data['reason']);
  return {
    who: timer ? `代表到日子没回，转给${to}` : `${deputyWho(scene)}转给${to}`,
    note: timer || isResident(scene) || reason === undefined ? undefined : HAND_OVER_REASON_WORD[reason],
  };
}

function urger(scene: Scene): string {
  if (scene.by.standing === 'submitter') return isResident(scene) ? '您' : '反映人';
  return scene.by.standing === 'deputy' ? deputyWho(scene) : body(scene, scene.parties.office);
}

function overdue(scene: Scene, data: Facts): Row {
  const { parties } = scene;
  const level = data['level'];
  const thing = textOf(data['of']);
  // What colleagues owe each other is no news to a resident.
  if (thing !== undefined) return isResident(scene) ? null : { who: LATE_WORD[thing] ?? '有一件事没按时办' };
  return typeof level === 'number' && level > 0
    ? { who: `已经晚了 ${level} 个工作日`, note: `${parties.office}在催` }
    : { who: `${parties.leadUnit}没按时答复`, note: `${parties.office}在催` };
}

const LATE_WORD: Record<string, string> = {
  co_handler: '会办意见没按时交',
  extension: '延期申请没按时批',
  supervision: '督办没按时报告',
  survey: '回头看没按时去',
  instruction: '批示没按时落实',
  publication: '到日子还没公示',
} satisfies Record<LateThing, string>;

const TYPES: readonly EventType[] = Object.values(EVENT_OF);

/**
 * One row of the line: who did what, when. Null for what this viewer does not see. Never a resident's name; to
 * residents no words of the office.
 * @param last whether it is the latest event: then a beginning is told as going on (正在办)
 */
export function timelineRow(
  event: TimelineFact,
  viewer: Viewer,
  names: TimelineNames,
  last = false,
): TimelineRow | null {
  const type = TYPES.find((one) => one === event.type);
  if (type === undefined) return null;
  const scene: Scene = { viewer, parties: partyWords(names), names, by: event.by, last };
  const row = ROWS[type](scene, { ...event.data });
  if (row === null) return null;
  const at = viewer === 'submitter' ? fullMoment(event.at, names.now) : momentLabel(event.at, names.now);
  return row.note === undefined ? { who: row.who, at } : { who: row.who, at, note: row.note };
}
