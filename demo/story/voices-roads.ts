import type { Voice } from './voice';

/** Roads, buses, lamps, parking. */
export const ROAD_VOICES: readonly Voice[] = [
  {
    id: 'pothole',
    category: 'transport',
    unit: 'jtj',
    says: [
      '{地}那个坑越压越大，晚上骑车看不见，上个月已经摔了两个人。',
      '{地}路面烂了好几处，拉货的三轮一颠，半筐鸡蛋都碎了，能不能补一补。',
    ],
    spots: [
      ['liudong', '柳东村口砖厂弯道'],
      ['guankou', '关口村老粮站门前'],
      ['shangpo', '上坡村果园岔路'],
      ['huangpo', '黄坡社区粮站西侧'],
    ],
    done: '{日}，养护站到{地}挖补坑槽 6 处，共 42 平方米，用热料压实，当天放行。往后每月 5 日前后再巡一遍。经办：农村公路股。',
    outcome: { measures: [{ what: '挖补坑槽', quantity: 42, unit: '平方米' }], funds: [], households: 60 },
    promised: {
      resultClass: 'B',
      text: '已到{地}量过，坑槽 42 平方米。热料这个月供不上，先用冷料垫平，{到}前用热料重补。',
      days: 20,
      owner: '农村公路股 周径',
    },
  },
  {
    id: 'guardrail',
    category: 'transport',
    unit: 'jtj',
    says: [
      '{地}的护栏被车撞断一截，外面就是沟，拿根绳子拦着不顶用。',
      '护栏断了小半年了，就在{地}，孩子放学都从那儿过，看着心慌。',
    ],
    spots: [
      ['qingshiqiao', '青石桥东头'],
      ['nangou', '南沟水库弯道'],
      ['shimen', '石门隧道口南侧'],
      ['liuxi', '柳西村下河坡'],
    ],
    done: '{地}断掉的波形护栏 12 米，{日}已换新，两头加了反光标。费用 9600 元由养护经费出。经办：安全股。',
    outcome: {
      measures: [{ what: '护栏', quantity: 12, unit: '米' }],
      funds: [{ source: '养护经费', amount: 0.96 }],
      villages: 1,
    },
    promised: {
      resultClass: 'B',
      text: '{地}的护栏要定做弯头，厂家{到}前到货，到货两天内装好。这几天先用水泥墩子挡住，夜里有警示灯。',
      days: 18,
      owner: '安全股 吴衡',
    },
  },
  {
    id: 'bus-afternoon',
    category: 'transport',
    unit: 'jtj',
    says: [
      '{地}下午的班车取消了，老人去镇上看病，上午去下午回不来。',
      '从{地}到县城的末班车改到三点，下班的人根本赶不上，能不能往后挪一挪。',
    ],
    spots: [
      ['huangpo', '黄坡到石门的班车'],
      ['shangpo', '上坡村停靠点'],
      ['guankou', '关口村招呼站'],
      ['nangou', '南沟村停靠点'],
    ],
    done: '跟客运公司商量好了，{日}起{地}下午加一班，16 点 40 分发车，先跑三个月，看坐车的人数再定。经办：运输股。',
    refused:
      '{地}下午一班平均坐 1.3 人，跑一趟亏 86 元，今年的补贴已经用完，今年加不了。依据是县里的《农村客运补贴办法》第八条。明年 2 月定新线路时会再请村里报一次。',
  },
  {
    id: 'street-lamp',
    category: 'urban',
    unit: 'town',
    says: [
      '{地}的路灯坏了，晚上一片黑，跳完广场舞回家要打手电。',
      '路灯不亮有半个月了，{地}，有一根杆子还歪着，怕倒下来。',
    ],
    spots: [
      ['liudong', '柳东村文化大院东侧'],
      ['shimen', '石门社区幸福巷'],
      ['huangpo', '黄坡社区菜场后巷'],
      ['qingshiqiao', '青石桥村桥头'],
    ],
    done: '{日}换了灯头 2 个、扶正灯杆 1 根，当晚试亮。{地}以后归社区电工老何管，电话贴在灯杆上。',
    outcome: { measures: [{ what: '路灯', quantity: 2, unit: '盏' }], funds: [], households: 25 },
    onSpot: '我晚上去看了，是闸跳了，村电工当场合上，{地}的灯都亮了。再灭就打我电话。',
  },
  {
    id: 'speed-bump',
    category: 'transport',
    unit: 'jtj',
    says: [
      '{地}车开得飞快，放学时娃娃横穿马路，想要两道减速带。',
      '大货车从{地}冲下来刹不住，前天把一只羊撞了，下次撞的是人怎么办？',
    ],
    spots: [
      ['dongjie', '东街小学后门'],
      ['guankou', '关口村下坡路段'],
      ['liuxi', '柳西村卫生室门口'],
      ['shangpo', '上坡村小学旧址前'],
    ],
    done: '{日}在{地}装了橡胶减速带两道、让行牌一块，交警看过位置。经办：安全股。',
    promised: {
      resultClass: 'B',
      text: '{地}坡度大，光装减速带货车更危险，要和限速牌一起上。牌子{到}前做好，一块儿装。',
      days: 25,
      owner: '安全股 吴衡',
    },
  },
  {
    id: 'passing-bay',
    category: 'transport',
    unit: 'jtj',
    says: [
      '{地}路太窄，两辆车碰上要倒半里地，收果子的时候天天堵。',
      '想在{地}开一两个会车的地方，现在全靠退到人家院坝里让车。',
    ],
    spots: [
      ['liudong', '柳东村通组路'],
      ['nangou', '南沟村上沟路'],
      ['shangpo', '上坡村三组路'],
      ['guankou', '关口村药材基地路'],
    ],
    done: '{地}选了三处，{日}前全部垫好，每处长 12 米、宽 2 米，占的地由村里调，没占基本农田。',
    promised: {
      resultClass: 'C',
      text: '{地}加错车道要调地，村里正在跟七户商量。已列入明年第一批通组路项目，{到}前公布名单。',
      days: 90,
      owner: '农村公路股 周径',
    },
  },
  {
    id: 'bus-shelter',
    category: 'transport',
    unit: 'jtj',
    says: [
      '{地}等车没个遮雨的地方，老人抱着娃站在雨里。',
      '能不能给{地}装个候车亭？不用大，能坐三四个人就行。',
    ],
    spots: [
      ['qingshiqiao', '青石桥村招呼站'],
      ['shimen', '石门社区医院对面'],
      ['huangpo', '黄坡社区老供销社'],
      ['dongjie', '东街社区北口'],
    ],
    done: '{日}{地}装好候车亭一座，长 3 米，带坐凳和时刻牌，花了 1.1 万元。',
    outcome: {
      measures: [{ what: '候车亭', quantity: 1, unit: '座' }],
      funds: [{ source: '公路资金', amount: 1.1 }],
      people: 120,
    },
    promised: {
      resultClass: 'B',
      text: '{地}的候车亭已列进今年第四批，基础{到}前浇好，亭子随后安装。',
      days: 30,
      owner: '运输股 周径',
    },
  },
  {
    id: 'parking-fire-lane',
    category: 'urban',
    unit: 'town',
    says: [
      '{地}两边停满车，救护车都进不来，上周抬病人走了两百米。',
      '小区门口乱停车，消防通道早堵死了，就是{地}，没人管。',
    ],
    spots: [
      ['dongjie', '东街社区老车站家属院'],
      ['shimen', '石门社区石材厂宿舍'],
      ['huangpo', '黄坡社区卫生院巷'],
      ['liudong', '柳东村集市街'],
    ],
    done: '{日}在{地}画了禁停黄线 120 米，装了 4 根活动桩，钥匙在门卫和社区各一把。另外腾出空地 18 个车位。',
    onSpot: '我跟社区一起挨家打了电话，{地}今天挪走了 7 辆车。长久办法是画线，下周议事会专门商量，您也来。',
  },
];
