import type { Channel, DeclineReason } from '../item/kinds';

export interface ChannelWords {
  label: string;
  /** What to do there, one sentence. */
  how: string;
  /** Number to dial; absent where there is none that is the same everywhere. */
  phone?: string;
}

export const CHANNEL: Record<Channel, ChannelWords> = {
  '12345': {
    label: '12345 政务服务热线',
    how: '打 12345，或者在它的小程序里写，白天晚上都有人接。',
    phone: '12345',
  },
  '110_119': { label: '110 报警、119 火警', how: '有危险先打 110 或 119，别等这里回话。', phone: '110' },
  petition: { label: '信访部门', how: '到县信访接待大厅，或者在国家信访局的网上信访里写。' },
  court: { label: '人民法院', how: '到法院立案窗口，或者打 12368 问怎么立案。', phone: '12368' },
  discipline: { label: '纪委监委', how: '打 12388，或者写信给县纪委监委，可以不留名。', phone: '12388' },
  arbitration: {
    label: '劳动人事争议仲裁委',
    how: '到县仲裁委立案窗口，或者打 12333 问怎么申请。',
    phone: '12333',
  },
  none: { label: '联络站', how: '可以打联络站的电话，当面说一说。' },
};

export interface DeclineWords {
  /** On the form of whoever screens. */
  label: string;
  /** To the resident: why, in one plain sentence without a full stop. */
  sentence: string;
  channel: Channel;
  /** Ready to paste at the right door; `〔〕` holds what was said. */
  paste: string;
}

const SAID = '〔您说的话〕';

export const DECLINE: Record<DeclineReason, DeclineWords> = {
  not_congress_matter: {
    label: '不属于人大代表能办的事',
    sentence: '这事代表和人大办不了，有专门的部门管',
    channel: '12345',
    paste: `您好，我想反映：${SAID}。请帮我转给管这件事的部门，并告诉我由谁来办、哪天前回话。`,
  },
  court: {
    label: '归法院管（诉讼、判决、执行）',
    sentence: '这事归法院管',
    channel: 'court',
    paste: `您好，我有一件纠纷想请法院处理：${SAID}。请问要带哪些材料，怎么立案？`,
  },
  petition_office: {
    label: '正在信访程序里',
    sentence: '这事信访部门正在办，两边一起办会耽误',
    channel: 'petition',
    paste: `您好，我想查一查我的信访件办到哪一步了：${SAID}。请告诉我由谁负责、哪天前答复。`,
  },
  discipline: {
    label: '反映党员干部违纪违法',
    sentence: '反映干部的问题归纪委监委管',
    channel: 'discipline',
    paste: `您好，我要反映一个情况：${SAID}。请为我保密，需要核实时再联系我。`,
  },
  emergency: {
    label: '眼下有危险，要马上处置',
    sentence: '眼下有危险，得马上有人到场',
    channel: '110_119',
    paste: `我要报警，情况是：${SAID}。地点是〔写清村、路和门牌〕。`,
  },
  arbitration: {
    label: '劳动争议，先走仲裁',
    sentence: '拖欠工资、劳动合同的事要先走仲裁',
    channel: 'arbitration',
    paste: `您好，我和单位有劳动争议，想申请仲裁：${SAID}。请问要带哪些材料？`,
  },
  hotline: {
    label: '热线能更快办',
    sentence: '这事打热线办得更快',
    channel: '12345',
    paste: `您好，我想反映：${SAID}。请派人来看一看，并告诉我哪天前回话。`,
  },
  unclear: {
    label: '看不明白说的是什么',
    sentence: '没看明白是什么事、在哪里',
    channel: 'none',
    paste: `我上次说的是：${SAID}。地点在〔写清村、路〕，从〔日期〕开始的，想请你们〔做什么〕。`,
  },
  abusive: {
    label: '只有辱骂，没有事情',
    sentence: '里面没有说清要办的事',
    channel: 'none',
    paste: `我想反映的事是：${SAID}。地点在〔写清村、路〕，想请你们〔做什么〕。`,
  },
};

/** The text to paste, with what was said in it. Trailing punctuation would double the sentence's own. */
export function pasteText(reason: DeclineReason, said: string): string {
  return DECLINE[reason].paste.replace(SAID, () => said.trim().replace(/[。.！!；;，,]+$/u, ''));
}
