import type { CommandName } from '../item/commands';
import type { PlaceConfig } from '../place/place';

/** The verb on the button. A place may say 派单 or 销单 instead (`commandLabels`); the machine's name never changes. */
export const COMMAND_VERB: Record<CommandName, string> = {
  submit: '提交',
  admit: '受理',
  decline: '不受理，给渠道',
  appeal: '请人重新看',
  take: '接下',
  answer_on_spot: '我来回',
  hand_over: '交给人大办',
  assign: '交办',
  sign_in: '签收',
  reply: '写答复',
  send_back: '退回修改',
  release: '答复群众',
  rate: '评一评',
  expire_rating: '评价到期',
  withdraw: '撤回',
  supplement: '补充',
  note: '记一笔',
  urge: '催一下',
  due_soon: '临期提醒',
  overdue: '超期提醒',
};

export function commandLabel(command: CommandName, place?: Pick<PlaceConfig, 'commandLabels'>): string {
  return place?.commandLabels[command] ?? COMMAND_VERB[command];
}

/** While the button is busy and when it is done. */
export const COMMAND_DONE: Record<CommandName, string> = {
  submit: '提交了',
  admit: '受理了',
  decline: '回了，渠道给了',
  appeal: '交上了，换人来看',
  take: '接下了',
  answer_on_spot: '答复发出去了',
  hand_over: '转过去了',
  assign: '交出去了',
  sign_in: '签收了',
  reply: '交人大办审核了',
  send_back: '退回去改了',
  release: '答复发给群众了',
  rate: '记下了',
  expire_rating: '评价到期了',
  withdraw: '撤回了',
  supplement: '补充上了',
  note: '记下了',
  urge: '催过了',
  due_soon: '提醒过了',
  overdue: '提醒过了',
};
