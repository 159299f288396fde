import { LINK_TYPES, SUPERVISION_FORMS, SUPERVISION_MEDIA } from '../item/kinds';
import type { EventType } from '../item/event';
import { dayInSentence } from './dates';
import { LINK_TYPE_WORD, SUPERVISION_FORM_WORD, SUPERVISION_MEDIUM_WORD } from './kinds';
import { body, deputyWho, isResident, oneOf, textOf, type RowOf, type Scene } from './timeline-scene';

type Beside = Extract<
  EventType,
  | 'supervised'
  | 'supervision_ticked'
  | 'supervision_reported'
  | 'supervision_surveyed'
  | 'instructed'
  | 'verified'
  | 'outcome_recorded'
  | 'publication_proposed'
  | 'publication_objected'
  | 'publication_agreed'
  | 'published'
  | 'unpublished'
  | 'linked'
>;

const supervisor = (scene: Scene) =>
  scene.by.standing === 'leader' ? (scene.by.name ?? '领导') : body(scene, scene.parties.office);
const until = (data: Readonly<Record<string, unknown>>) => {
  const day = textOf(data['dueDay']);
  return day && `${dayInSentence(day)}前`;
};

/** What goes on beside the item's way: supervision, publicity, what came of it. */
export const SUPERVISION_ROWS: Record<Beside, RowOf> = {
  supervised: (scene, data) => {
    const form = oneOf(SUPERVISION_FORMS, data['form']);
    const medium = oneOf(SUPERVISION_MEDIA, data['medium']);
    if (isResident(scene)) return { who: `${supervisor(scene)}在盯着这件事` };
    return {
      who: `${supervisor(scene)}${form ? SUPERVISION_FORM_WORD[form] : '督办'}${medium ? `（${SUPERVISION_MEDIUM_WORD[medium]}）` : ''}`,
      note: until(data) && `${until(data)}报告`,
    };
  },
  supervision_ticked: (scene) => (isResident(scene) ? null : { who: `${body(scene, '督办')}办好了一步` }),
  supervision_reported: (scene) =>
    isResident(scene)
      ? null
      : { who: `${body(scene, scene.parties.leadUnit)}报告办理情况`, note: '接着去回头看' },
  supervision_surveyed: (scene, data) => ({
    who: `${supervisor(scene)}${isResident(scene) ? '去看过了' : '回头看'}`,
    note: data['solved'] === true ? '办好了' : '还没办好',
  }),
  instructed: (scene, data) =>
    isResident(scene)
      ? { who: `${supervisor(scene)}过问了这件事` }
      : { who: `${supervisor(scene)}批示`, note: until(data) && `${until(data)}落实` },
  verified: (scene, data) => ({
    who: `${deputyWho(scene)}去看过了`,
    note: data['solved'] === true ? '办好了' : '还没办好',
  }),
  outcome_recorded: (scene) =>
    isResident(scene)
      ? null
      : { who: `${scene.by.standing === 'deputy' ? deputyWho(scene) : body(scene, '单位')}登记成效` },
  publication_proposed: (scene) =>
    isResident(scene)
      ? { who: '想把这件事贴上公示栏', note: '去掉了您的姓名、电话和门牌，不愿意可以说' }
      : { who: `${body(scene, scene.parties.station)}准备公示` },
  publication_objected: (scene) => ({ who: `${isResident(scene) ? '您' : '反映人'}说不要公示` }),
  publication_agreed: (scene) => ({ who: `${isResident(scene) ? '您' : '反映人'}说可以公示` }),
  published: (scene) => ({
    who: isResident(scene) ? '贴上公示栏了' : `${body(scene, scene.parties.office)}公示`,
  }),
  unpublished: (scene) => ({
    who: isResident(scene) ? '从公示栏撤下了' : `${body(scene, scene.parties.office)}撤下公示`,
  }),
  linked: (scene, data) => {
    const type = oneOf(LINK_TYPES, data['type']);
    const label = textOf(data['label']);
    return isResident(scene) ? null : { who: `关联到${type ? LINK_TYPE_WORD[type] : ''}`, note: label };
  },
};
