import type { ErrorData } from '../error/catalogue';
import { say, type ErrorWords } from './error-words';

type SearchCode =
  | 'search_empty'
  | 'search_too_short'
  | 'search_too_long'
  | 'search_needs_reason'
  | 'search_not_a_phone'
  | 'search_not_a_name'
  | 'search_days_wrong'
  | 'too_many_views'
  | 'view_empty'
  | 'view_of_person'
  | 'view_not_found';

/** Refusals of search, and of the searches that somebody keeps. */
export const SEARCH_ERRORS: { [Code in SearchCode]: (data: ErrorData[Code]) => ErrorWords } = {
  search_empty: () => say('这里面没有能找的字。', '写编号、电话，或者事情里的两个字以上。'),
  search_too_short: ({ minimum }) =>
    say(`一个字太少，找出来全是。`, `请写 ${minimum} 个字以上，比如“路灯”“三岔口”。`),
  search_too_long: ({ maximum, length }) =>
    say(`写了 ${length} 个字，太长了。`, `留下最要紧的几个字就行，${maximum} 个字以内。`),
  search_needs_reason: () => say('这是一个电话，按电话找要写为什么。', '写一句原因再找，谁找过会记下来。'),
  search_not_a_phone: () => say('这不像一个电话。', '手机号 11 位，座机带上区号。'),
  search_not_a_name: () => say('按姓名找，要写全名，两个到八个字。', '只记得一部分，就用事情里的字来找。'),
  search_days_wrong: () => say('日子的前后反了，或者缺一头。', '请选好从哪天到哪天。'),
  too_many_views: ({ maximum }) => say(`常用的找法最多留 ${maximum} 个。`, '先删掉用不着的，再留新的。'),
  view_empty: () => say('什么条件都没有，留下来就是全部。', '先写几个字，或者选一个条件。'),
  view_of_person: () => say('电话和编号不留作常用的找法。', '要找的时候再写。'),
  view_not_found: () => say('这个找法已经不在了。', '可能在别处删过，给您换成最新的。'),
};
