import { numberOf, type Numbers } from '../statistics/figures';
import {
  answerRate,
  closingRate,
  onTimeRate,
  resolutionRate,
  responseRate,
  satisfactionRate,
} from '../statistics/rates';
import { shareWords } from './figures';

/** A figure as everybody reads it: what it is, how it is counted, what it was counted from. */
export interface OpenFigure {
  id: string;
  word: string;
  value: string;
  /** How it is counted. */
  means: string;
  /** What it was counted from. */
  from: string;
}

const number = (numbers: Numbers, name: Parameters<typeof numberOf>[1]) => `${numberOf(numbers, name)} 件`;

export const figuresOfNow = (now: Numbers): OpenFigure[] => [
  {
    id: 'open',
    word: '正在办的',
    value: number(now, 'open'),
    means: '还没有答复、也没有了结的事。',
    from: '这里所有的事，不管哪年说的',
  },
  {
    id: 'overdue',
    word: '过了日子还没答复的',
    value: number(now, 'overdue'),
    means: '答应的日子过了，答复还没到。停着等补充的不算。',
    from: '正在办的事',
  },
];

export const figuresOfYear = (year: Numbers): OpenFigure[] => [
  {
    id: 'received',
    word: '收到',
    value: number(year, 'received'),
    means: '一件事编了号就算，一件算一次。',
    from: '今年编号的事',
  },
  {
    id: 'response_rate',
    word: '按时答复',
    value: shareWords(responseRate(year)),
    means: '答应的日子前，有了第一次实在的答复。',
    from: '今年该答复的事：到了日子的，和提前答复的',
  },
  {
    id: 'on_time_rate',
    word: '没有拖的',
    value: shareWords(onTimeRate(year)),
    means: '和按时答复一样，只是过了日子才批的延期不算数。',
    from: '今年答复的事',
  },
  {
    id: 'closing_rate',
    word: '办完',
    value: shareWords(closingRate(year)),
    means: '走完了全部步骤。办完不等于解决。',
    from: '今年受理的事',
  },
  {
    id: 'resolution_rate',
    word: '本人说解决了',
    value: shareWords(resolutionRate(year)),
    means: '说这件事的人自己说解决了才算。代表看过的另写，不加进来。',
    from: '今年办完的事',
  },
  {
    id: 'verified',
    word: '代表去看过、说办好了',
    value: number(year, 'verified'),
    means: '代表到现场看过。和本人说的分开数。',
    from: '今年办完的事',
  },
  {
    id: 'satisfaction_rate',
    word: '满意',
    value: shareWords(satisfactionRate(year)),
    means: '满意和基本满意。没评的不算满意，也不算在内。',
    from: '今年评了的事',
  },
  {
    id: 'answer_rate',
    word: '有人评的',
    value: shareWords(answerRate(year)),
    means: '评了的，占评了和到期没评的。看满意要连它一起看。',
    from: '今年请人评的事',
  },
];
