import type { Persona } from '../personas';

const SURNAMES = '张王李赵陈刘杨周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭';
const CALLED = ['阿满', '小穗', '秋生', '桂枝', '石头', '春芽', '大川', '月琴', '四喜', '明田'];

/** Sixty people who speak. Half leave a phone, some leave no name at all: both are usual. */
export interface Speaker extends Persona {
  phone?: string;
  leavesName: boolean;
}

export const SPEAKERS: readonly Speaker[] = Array.from({ length: 60 }, (_unused, index) => {
  const number = String(index + 1).padStart(2, '0');
  const surname = SURNAMES[index % SURNAMES.length] ?? '';
  return {
    openid: `demo-resident-${number}`,
    name: `${surname}${CALLED[(index * 7 + Math.floor(index / 10)) % CALLED.length] ?? ''}`,
    title: '青禾县',
    role: 'resident',
    // 138 0000 00xx is nobody's: the numbers are never dialled, the demo has no telephone.
    phone: index % 2 === 0 ? `138000000${number}` : undefined,
    leavesName: index % 3 !== 0,
  };
});
