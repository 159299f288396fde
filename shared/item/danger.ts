/** Whom to ring before anything else is written. */
export type DangerNumber = '110' | '119' | '120';

export interface Danger {
  number: DangerNumber;
  word: string;
}

const WORDS: readonly (readonly [DangerNumber, readonly string[]])[] = [
  [
    '119',
    [
      '着火',
      '起火',
      '失火',
      '火灾',
      '冒烟',
      '煤气泄漏',
      '燃气泄漏',
      '漏气',
      '爆炸',
      '被困',
      '触电',
      '漏电',
      '塌方',
      '垮塌',
      '倒塌',
      '溺水',
      '落水',
    ],
  ],
  ['120', ['昏倒', '晕倒', '中毒', '大出血', '没呼吸', '流血不止', '心梗']],
  ['110', ['打人', '打架', '持刀', '抢劫', '行凶', '绑架', '自杀', '跳楼', '家暴', '失踪', '走失', '威胁']],
];

/** `上个月着过火` or `没着火` are stories; a mistake here costs a sentence on the screen and nothing else. */
const NOT_NOW = /(?:没|没有|未|不会|防止|防|怕|以前|上次|去年|上个月)\S{0,2}$/u;

/** The first danger that is spoken of; null where there is none. It never keeps anybody from sending. */
export function dangerOf(text: string): Danger | null {
  for (const [number, words] of WORDS)
    for (const word of words) {
      const at = text.indexOf(word);
      if (at !== -1 && !NOT_NOW.test(text.slice(Math.max(0, at - 6), at))) return { number, word };
    }
  return null;
}
