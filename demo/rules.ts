/** 黎侯's seven rule documents in the demo (LH-02). The words are made up; no document stands behind them. */
export const LIHOU_RULES: readonly { title: string; text: string }[] = [
  {
    title: '代表联系选民制度',
    text: '每位代表固定联系十户选民，每季度至少走访一次。\n听到的事三天内记下来，能当场答的当场答，答不了的交给镇人大主席团。',
  },
  {
    title: '接待选民日制度',
    text: '每月 15 日在联络站、20 日在联络点接待选民，遇到放假往后移到第一个工作日。\n当天来的每件事都要登记，给来的人一个编号。',
  },
  {
    title: '代表学习制度',
    text: '每月集中学习一次，可以请人讲，也可以自己讲。\n到了就登记，不计时长，也不评比。',
  },
  {
    title: '代表活动制度',
    text: '每个代表小组两个月活动一次，活动前三天告诉组员。\n活动里提出的事，由小组联络员录进来。',
  },
  {
    title: '代表述职评议制度',
    text: '代表每年向选民述职一次，说做了什么、哪些没做到。\n选民评议的结果只告诉本人和镇人大主席团。',
  },
  {
    title: '意见办理制度',
    text: '交办的事由镇政府有关办所在期限内答复，答复先由镇人大主席团看过。\n群众说没解决的，重新办一次。',
  },
  {
    title: '向镇党委汇报制度',
    text: '每季度向镇党委书面汇报一次。\n汇报用的数从记录里来，不另外填表。',
  },
];

/** From which day they hold in the demo. */
export const LIHOU_RULES_FROM = '2026-03-01';
