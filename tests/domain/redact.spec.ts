import { findPersonal, isIdNumber } from '@shared/publication/personal';
import { redact } from '@shared/publication/redact';

describe('what gives a person away is taken out', () => {
  it.each([
    ['我叫张三，路灯坏了', '我叫※，路灯坏了'],
    ['我名叫欧阳小红，住在村口', '我名叫※，住在村口'],
    ['联系人：王建国。', '联系人：※。'],
    ['姓名：李四\n电话 13900001234', '姓名：※\n电话 ※'],
    ['打 139 0000 1234 找我', '打 ※ 找我'],
    ['打 139-0000-1234 找我', '打 ※ 找我'],
    ['座机 0700-5550132', '座机 ※'],
    ['身份证 11010119900101123X', '身份证 ※'],
    ['卡号 6222 0202 0011 2233 445', '卡号 ※'],
    ['车牌 鄂A12345 一直停在路口', '车牌 ※ 一直停在路口'],
    ['电车 鄂AD12345 挡着', '电车 ※ 挡着'],
    ['我住 3 栋 2 单元 501 室', '我住 ※'],
    ['12 号楼漏水', '※漏水'],
    ['家在门牌 18 号', '家在门牌 ※'],
    ['微信号：wang_2026', '微信号：※'],
    ['我是李小红，住村口', '我是※，住村口'],
    ['户主：赵大山。', '户主：※。'],
    ['建设路 18 号门前积水', '建设路 ※门前积水'],
    ['写信到 a.b@example.com', '写信到 ※'],
  ])('%s', (said, shown) => {
    expect(redact(said)).toEqual({ text: shown, hidden: said.includes('姓名') ? 2 : 1 });
  });
});

describe('what gives nobody away stays', () => {
  it.each([
    '10 月 8 日前修好',
    '2026-10-08 上午 9:30 到',
    '改造管网 10400 米，花 300 万元',
    '第 3 小学门口、5 路公交站',
    '12345 热线说过了',
    '小竹湾的路灯坏了',
    '我叫了三次没人来修',
    '鄂州到武汉的班车停了',
    '2 号线地铁口',
    '惠及 4440 户',
    '建国路 18 号线杆歪了',
    '我是村民，来说路的事',
    '我是黄家村的人，路坏了',
  ])('%s', (said) => {
    expect(redact(said)).toEqual({ text: said, hidden: 0 });
  });
});

describe('each thing found is named, for the one who speaks to decide', () => {
  it.each([
    ['13900001234', 'phone'],
    ['0700-5550132', 'phone'],
    ['11010519491231002X', 'id_number'],
    ['110105194912310021', 'number'],
    ['6222020200112233', 'number'],
    ['4532015112830366', 'bank_card'],
    ['鄂A12345', 'plate'],
    ['3 栋 2 单元', 'address'],
  ] as const)('%s is %s', (text, kind) => {
    expect(findPersonal(`说一句：${text}。`)).toEqual([{ kind, text, from: 4, to: 4 + text.length }]);
  });

  it('an identity number is one by its last figure', () => {
    expect(['11010519491231002X', '110105194912310021', '1101051949123100'].map(isIdNumber)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('what somebody decided to leave stays', () => {
    expect(redact('我叫张三，打 13900001234 找我', ['张三'])).toEqual({
      text: '我叫张三，打 ※ 找我',
      hidden: 1,
    });
  });
});

it.each([' ', '1', '-', 'a.', 'a@', '微信 ', '1 栋 '])(
  '%j some thousand times is read in a moment',
  (part) => {
    const began = performance.now();
    redact(part.repeat(4000));
    expect(performance.now() - began).toBeLessThan(1000);
  },
);
