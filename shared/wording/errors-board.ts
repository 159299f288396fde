import type { ErrorData } from '../error/catalogue';
import { say, type ErrorWords } from './error-words';

type BoardCode =
  | 'publication_changed'
  | 'not_on_board'
  | 'public_rating_off'
  | 'not_answered_yet'
  | 'rating_is_yours'
  | 'rated_already'
  | 'voter_required'
  | 'voter_waiting'
  | 'voter_not_found'
  | 'voter_phone_taken'
  | 'area_not_found'
  | 'grid_not_found'
  | 'not_your_area'
  | 'witnessed_already'
  | 'phone_code_invalid';

/** Refusals of the public board, its voters and its neighbours. */
export const BOARD_ERRORS: { [Code in BoardCode]: (data: ErrorData[Code]) => ErrorWords } = {
  publication_changed: () =>
    say('这和给反映人看过的不一样。', '要改，请重新“准备公示”，反映人看过新的再贴。'),
  not_on_board: () => say('公示栏上没有这件事，可能撤下来了。', '回到公示栏看看别的。'),
  public_rating_off: () => say('这里不请大家评。', '反映人的评价看得到。'),
  not_answered_yet: () => say('还没有答复，先不用评。', '可以先跟着，有了答复告诉您。'),
  rating_is_yours: () => say('这件是您说的，您的评价单独写着，不和别人的加在一起。', '到“我的事”里评。'),
  rated_already: () => say('这件您已经评过了，一个人评一次。', '给您换成最新的。'),
  voter_required: () => say('要先认一下您是这里的选民。', '点“我是这里的选民”，选好住哪里就行。'),
  voter_waiting: ({ stationName }) => say(`${stationName}还没有确认您住在这里。`, '确认后会放开，再来评。'),
  voter_not_found: () => say('这一位不在等着了。', '可能同事已经办过，给您换成最新的。'),
  voter_phone_taken: () => say('这个电话已经有人登记过选民了。', '请用您自己的电话，或者打联络站电话问问。'),
  grid_not_found: () => say('没找到这个网格。', '请在列表里另选一个，或者只选村、社区。'),
  area_not_found: () => say('没找到这个地方。', '请在列表里另选一个。'),
  not_your_area: ({ areaName }) =>
    say(`这件事在${areaName}，要住在那里的人来说。`, '可以先跟着，看它怎么办。'),
  witnessed_already: () => say('您已经说过了，一个人说一次。', '给您换成最新的。'),
  phone_code_invalid: () => say('微信没有把电话给过来。', '请再点一次按钮。'),
};
