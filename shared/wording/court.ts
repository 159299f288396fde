import { dayOf } from '../common/shanghai';
import type { Mediation } from '../item/kinds';

/** What a court says to the end of a mediation, in the words of its own work. */
export interface CourtAnswer {
  word: string;
  detail: string;
  rating: {
    resolved: boolean;
    satisfaction: 'satisfied' | 'basically_satisfied' | 'dissatisfied';
    reason?: 'not_solved';
  };
}

const ONCE_MORE: CourtAnswer['rating'] = {
  resolved: false,
  satisfaction: 'dissatisfied',
  reason: 'not_solved',
};

export const COURT_ANSWERS: Record<Mediation | 'answered', readonly [CourtAnswer, CourtAnswer]> = {
  succeeded: [
    {
      word: '确认调解成功',
      detail: '案件就此办结',
      rating: { resolved: true, satisfaction: 'satisfied' },
    },
    { word: '还没说定，请接着调', detail: '退回人大办重新安排', rating: ONCE_MORE },
  ],
  failed: [
    {
      word: '收到，转回法院办理',
      detail: '调解到此为止',
      rating: { resolved: false, satisfaction: 'basically_satisfied' },
    },
    { word: '请再调一次', detail: '退回人大办重新安排', rating: ONCE_MORE },
  ],
  answered: [
    {
      word: '确认已经解决',
      detail: '案件就此办结',
      rating: { resolved: true, satisfaction: 'satisfied' },
    },
    { word: '还没解决，请接着办', detail: '退回人大办重新安排', rating: ONCE_MORE },
  ],
};

export interface LetterFacts {
  mediation: Mediation;
  courtName: string;
  courtRef: string;
  deputyName: string;
  officeName: string;
  no: string;
  /** When the deputy said how it ended. */
  answeredAt: number;
}

/** A letter to the court: number, who led it, when, how it ended. No party is named in it. */
export interface Letter {
  title: string;
  to: string;
  body: string;
  from: string;
  day: string;
}

export function letterOf(facts: LetterFacts): Letter {
  const { mediation, courtName, courtRef, deputyName, officeName, no, answeredAt } = facts;
  const day = longDay(answeredAt);
  const led = `贵院派送的${courtRef}纠纷（本办编号 ${no}），经双方同意，由${deputyName}代表领办调解。`;
  return {
    title: mediation === 'succeeded' ? '调解成功函' : '调解未成函',
    to: `${courtName}：`,
    body:
      mediation === 'succeeded'
        ? `${led}${day}，双方达成一致，调解成功。特此函告。`
        : `${led}到 ${day}，双方没有达成一致，现退回贵院依法办理。特此函告。`,
    from: officeName,
    day,
  };
}

export const letterText = ({ title, to, body, from, day }: Letter): string =>
  [title, to, body, from, day].join('\n');

function longDay(at: number): string {
  const [year, month, day] = dayOf(at).split('-').map(Number);
  return `${year} 年 ${month} 月 ${day} 日`;
}
