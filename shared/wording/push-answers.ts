/** What WeChat answers to a message, for whoever sets its template up. */
const ANSWERS: Record<number, string> = {
  0: '发出去了，看看微信里收到没有。',
  40003: '微信认不出您这个人，请用微信打开小程序再试。',
  40037: '模板 ID 不对：微信后台没有这个模板，或者不是这个小程序的。请整串再复制一次。',
  41030: '消息要打开的页面还没发布，请先发布小程序。',
  43101: '您还没同意接收这个模板，或者同意的次数用完了。请再点一次，弹出来时选“允许”。',
  43108: '微信现在发不出来，过一会儿再试。',
  45009: '今天发的太多了，明天再试。',
  45168: '内容被微信拦下了，换个说法再试。',
  47003: '格子对不上：有的格模板里没有，或者放的东西不合格。请照微信后台的“模板详情”一格一格核对。',
};

export const pushAnswerWords = (errcode: number): string =>
  ANSWERS[errcode] ?? `微信没有发出去（${errcode}），过一会儿再试。`;

export const NO_TEMPLATE_WORDS = '还没有填模板 ID，发不出去。';

/** The same request came a second time before the first was answered. */
export const NOT_KNOWN_WORDS = '刚才那一次还没有回音，先看看微信里收到没有，再试下一次。';
