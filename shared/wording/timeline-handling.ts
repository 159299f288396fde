import { RETURN_BASES, SUSPEND_REASONS } from '../item/kinds';
import type { EventType } from '../item/event';
import { momentLabel } from './dates';
import { RETURN_BASIS_WORD, SUSPEND_REASON_WORD } from './kinds';
import { ROLE_WORD } from './roles';
import { body, deputyWho, isResident, oneOf, textOf, type RowOf, type Scene } from './timeline-scene';

type Handling = Extract<
  EventType,
  | 'merged'
  | 'transferred_up'
  | 'upper_result_recorded'
  | 'assigned_by_tier'
  | 'return_requested'
  | 'return_ruled'
  | 'info_requested'
  | 'info_supplied'
  | 'suspended'
  | 'resumed'
  | 'extension_requested'
  | 'extension_decided'
  | 'co_replied'
  | 'promise_fell_due'
  | 'reopened'
  | 'archived'
  | 'recheck_raised'
  | 'recounted'
>;

const office = (scene: Scene) => body(scene, scene.parties.office);
const unit = (scene: Scene) => body(scene, scene.parties.leadUnit);
const asker = (scene: Scene) =>
  scene.by.standing === 'deputy' ? deputyWho(scene) : body(scene, scene.parties.office);

/** What happens to an item between the main steps. To residents no word of the office (LOOK: 绝不 9). */
export const HANDLING_ROWS: Record<Handling, RowOf> = {
  merged: (scene, data) => ({
    who: isResident(scene) ? '和同样的事一起办' : `${office(scene)}并案`,
    note: isResident(scene) ? '一起办，分别答复' : textOf(data['parentNo']),
  }),
  transferred_up: (scene, data) => ({
    who: `${office(scene)}报给${textOf(data['body']) ?? '上级人大'}`,
    note: isResident(scene) ? '有答复会告诉您' : undefined,
  }),
  upper_result_recorded: (scene) => ({
    who: isResident(scene) ? '上面答复您了' : `${office(scene)}登记上级答复`,
  }),
  assigned_by_tier: (scene) =>
    isResident(scene)
      ? null
      : { who: `${office(scene)}分级交办`, note: `转${ROLE_WORD.government_office}派给单位` },
  return_requested: (scene, data) => {
    const basis = oneOf(RETURN_BASES, data['basis']);
    const proposed = textOf(data['proposedUnitName']);
    if (isResident(scene)) return { who: `${unit(scene)}说不归他们办`, note: `${scene.parties.office}来定` };
    return {
      who: `${unit(scene)}申请退回`,
      note: [basis && RETURN_BASIS_WORD[basis], proposed && `建议交给${proposed}`].filter(Boolean).join('，'),
    };
  },
  return_ruled: (scene, data) => {
    const upheld = data['upheld'] === true;
    const owner = textOf(data['ownerUnitName']);
    if (isResident(scene)) {
      return { who: upheld ? `${office(scene)}另找单位来办` : `${office(scene)}定了，还是他们办` };
    }
    return {
      who: `${office(scene)}裁定${upheld ? '退回成立' : '退回不成立'}`,
      note: upheld ? owner && `今后这类事归${owner}` : '不能再退',
    };
  },
  info_requested: (scene) => ({
    who: isResident(scene) ? `${asker(scene)}问您` : `${asker(scene)}请反映人补充`,
    note: isResident(scene) ? '等您回答的日子，不占他们的期限' : '期限停着',
  }),
  info_supplied: (scene) =>
    scene.by.standing === 'timer'
      ? { who: isResident(scene) ? '没等到您的回答，先接着办' : '到日子没补充，接着办' }
      : { who: isResident(scene) ? '您回答了' : '反映人补充了' },
  suspended: (scene, data) => {
    const reason = oneOf(SUSPEND_REASONS, data['reason']);
    return { who: `${office(scene)}先停下`, note: reason && SUSPEND_REASON_WORD[reason] };
  },
  resumed: (scene) => ({ who: `${office(scene)}${isResident(scene) ? '让接着办' : '恢复办理'}` }),
  extension_requested: (scene) =>
    isResident(scene) ? null : { who: `${unit(scene)}申请延期`, note: `等${scene.parties.office}审批` },
  extension_decided: (scene, data) => {
    const granted = data['granted'] === true;
    if (isResident(scene)) return granted ? { who: `${office(scene)}同意改个日子` } : null;
    return { who: `${office(scene)}${granted ? '同意延期' : '没有同意延期'}` };
  },
  co_replied: (scene) => (isResident(scene) ? null : { who: `${body(scene, '会办单位')}交了会办意见` }),
  promise_fell_due: (scene) => ({
    who: isResident(scene) ? '答应您的日子到了' : '承诺到期，请写结果',
    note: isResident(scene) ? '办好了没有，您说了算' : undefined,
  }),
  reopened: (scene) => ({
    who: isResident(scene)
      ? scene.by.standing === 'submitter'
        ? '您说又出现了'
        : `${asker(scene)}说又出现了`
      : `${scene.by.standing === 'submitter' ? '反映人' : asker(scene)}说又出现了，重新办`,
  }),
  archived: (scene) => (isResident(scene) ? null : { who: '归档' }),
  recheck_raised: (scene) =>
    isResident(scene) ? { who: '有邻居说还在' } : { who: '三位邻居说还在，请复核' },
  recounted: (scene, data) => {
    if (isResident(scene)) return { who: '放假安排出来了，日子算准了' };
    const by = textOf(data['enteredBy']);
    const at = data['enteredAt'];
    const when = typeof at === 'number' ? `${momentLabel(at, scene.names.now)} ` : '';
    return { who: '日历录入，期限重算', note: by && `${when}${by}录入` };
  },
};
