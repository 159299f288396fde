export interface Collected {
  what: string;
  why: string;
  who: string;
  until: string;
}

/** What is kept, in plain words; the same as in the guide that WeChat asks for (用户隐私保护指引, docs/guides). */
export const COLLECTED: readonly Collected[] = [
  {
    what: '微信给的编号',
    why: '认得出是同一个人，好把答复送到您手里',
    who: '只有系统用，谁也看不到',
    until: '您说的事还在，它就在',
  },
  {
    what: '您说的话、照片',
    why: '办事要看',
    who: '代表、联络站、办事部门；别的群众看不到',
    until: '办完以后，您随时能删',
  },
  {
    what: '称呼和电话',
    why: '办事的人要问您时用，可留可不留',
    who: '加了密；要看先写理由，谁看过您查得到',
    until: '您随时能删，删了马上没有',
  },
  {
    what: '地点',
    why: '找得到是哪里，您点了地图才有',
    who: '和您说的话一样；公示只说离得多远',
    until: '和那件事一起',
  },
  {
    what: '选民的手机号和住哪里',
    why: '评公示的事才要，一个号评一次',
    who: '加了密；联络站只看得到末四位',
    until: '您随时能删',
  },
];

/** Said where somebody might fear it. */
export const NEVER: readonly string[] = [
  '不要通讯录、不读相册里别的照片、不在后台定位',
  '照片里的拍摄时间、地点、手机型号，收到就去掉',
  '不卖、不给广告，也不拿去给您打分排名',
];
