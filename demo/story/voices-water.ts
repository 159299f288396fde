import type { Voice } from './voice';

/** Water to drink, water for the fields, water in the wrong place, and what gets into it. */
export const WATER_VOICES: readonly Voice[] = [
  {
    id: 'yellow-tap',
    category: 'urban',
    unit: 'slj',
    says: [
      '{地}这几天自来水发黄，放半天桶底一层沙，做饭都不敢用。',
      '自来水有股铁锈味，{地}一排人家都这样，娃娃喝了拉肚子。',
    ],
    spots: [
      ['shimen', '石门社区后山一片'],
      ['liudong', '柳东村五组'],
      ['huangpo', '黄坡社区南巷'],
      ['qingshiqiao', '青石桥村二组'],
    ],
    done: '{日}查出是管网末端积沙，已排空冲洗{地}管段 600 米，取了 3 个水样，浊度都在 1 以下，结果贴在村务栏。经办：供水站。',
    outcome: { measures: [{ what: '冲洗管道', quantity: 600, unit: '米' }], funds: [], households: 84 },
    promised: {
      resultClass: 'C',
      text: '{地}的铸铁管用了二十多年，要换 1.4 公里主管，钱已经有了，{到}前换好。换好之前每周冲洗一次。',
      days: 70,
      owner: '供水站 江源',
    },
  },
  {
    id: 'low-pressure',
    category: 'urban',
    unit: 'slj',
    says: [
      '早晚做饭的时候{地}水细得像线，洗衣机都转不起来。',
      '住{地}的，三楼以上白天没水，夜里十二点才有，能不能加个压。',
    ],
    spots: [
      ['dongjie', '东街社区纺织厂宿舍'],
      ['liudong', '柳东村一组坡上'],
      ['shangpo', '上坡村高处十几户'],
      ['guankou', '关口村新村点'],
    ],
    done: '{地}装了变频加压泵一台，{日}通水，晚高峰量过，末端水压 0.22 兆帕，够四楼用。',
    promised: {
      resultClass: 'B',
      text: '加压泵已订货，{到}前装到{地}。这段时间每天 6 点、18 点调大供水两小时。',
      days: 15,
      owner: '供水站 江源',
    },
  },
  {
    id: 'canal',
    category: 'agriculture',
    unit: 'slj',
    says: [
      '{地}的水渠塌了一截，再不修，秋播就浇不上水了。',
      '渠道淤了，水到{地}就漫出来，下游三十几亩地一滴也到不了。',
    ],
    spots: [
      ['liuxi', '柳西村 3 组'],
      ['nangou', '南沟村中渠'],
      ['shangpo', '上坡村老渠'],
      ['liudong', '柳东村果园渠'],
    ],
    done: '{日}前清淤 480 米，{地}塌方处用块石砌了 15 米，村里出工 22 人次，水已经到了渠尾。',
    outcome: {
      measures: [{ what: '渠道清淤', quantity: 480, unit: '米' }],
      funds: [],
      villages: 1,
      households: 46,
    },
    promised: {
      resultClass: 'B',
      text: '{地}塌方要先退水再砌。现在架了临时水管保浇灌，{到}前砌好。',
      days: 22,
      owner: '农水股 江源',
    },
    onSpot: '我带了四个人把{地}堵的树枝捞了，水先通了。砌渠的事我写成建议，这个月交上去。',
  },
  {
    id: 'manhole',
    category: 'urban',
    unit: 'zjj',
    says: [
      '{地}的井盖一压就哐当响，半夜睡不着。',
      '井盖破了个三角口，就在{地}，拿块木板盖着，老人踩空怎么办。',
    ],
    spots: [
      ['dongjie', '东街社区豆腐巷'],
      ['dongjie', '东街小学西墙外'],
      ['shimen', '石门社区主街'],
      ['huangpo', '黄坡社区十字口'],
    ],
    done: '{日}{地}换了防沉降井盖 3 个，加了橡胶垫和防坠网。再响请直接打市政股电话 0700-555-0149。',
    outcome: { measures: [{ what: '井盖', quantity: 3, unit: '个' }], funds: [] },
    onSpot:
      '我去看了，垫圈掉了。找街上修车师傅剪了块橡胶垫进去，{地}今晚应该不响了，您听一晚，不行我再报住建局。',
  },
  {
    id: 'flood-yard',
    category: 'urban',
    unit: 'zjj',
    says: [
      '一下大雨{地}就成了塘，水漫进一楼，家具都泡坏了。',
      '{地}的雨水篦子叫落叶和泥堵死了，水没地方去，年年说年年淹。',
    ],
    spots: [
      ['dongjie', '东街社区粮食局家属院'],
      ['liudong', '柳东村集市街尾'],
      ['huangpo', '黄坡社区菜场'],
      ['shimen', '石门社区桥下'],
    ],
    done: '{日}清掏{地}雨水井 9 座、管道 210 米，拉走淤泥两车。汛期每次大雨后派人看一遍，责任人贴在井盖旁。',
    outcome: { measures: [{ what: '清掏管道', quantity: 210, unit: '米' }], funds: [], households: 38 },
    promised: {
      resultClass: 'C',
      text: '{地}的管子只有 30 厘米，要换成 60 厘米的，{到}前进场。之前下大雨会提前放抽水泵。',
      days: 60,
      owner: '市政股 楼安居',
    },
  },
  {
    id: 'pig-farm',
    category: 'environment',
    unit: 'sthj',
    says: [
      '{地}的猪场又往沟里排水，一股味，窗户都不敢开。',
      '养殖场的粪水流到{地}，沟里的水发黑，鸭子都不下去了。',
    ],
    spots: [
      ['liuxi', '柳西村西沟'],
      ['nangou', '南沟村下沟'],
      ['shangpo', '上坡村果园边'],
      ['guankou', '关口村河汊'],
    ],
    done: '{日}到现场采样，氨氮超标 1.8 倍，已立案，责令停排。场主把沉淀池加到 80 立方米，复查达标。{地}的沟由村里清了一遍。',
    promised: {
      resultClass: 'B',
      text: '场主已停排，{地}残留的粪水抽走 40 吨。沉淀池{到}前建好，建好才准恢复存栏。',
      days: 28,
      owner: '执法大队 蓝天晴',
    },
  },
  {
    id: 'smoke',
    category: 'environment',
    unit: 'sthj',
    says: ['{地}有家作坊天天夜里烧东西，塑料味呛得人咳嗽。', '一到半夜{地}就冒黑烟，第二天车上一层灰。'],
    spots: [
      ['shimen', '石门社区石材厂后面'],
      ['huangpo', '黄坡社区废品站'],
      ['guankou', '关口村老粮站旁'],
      ['qingshiqiao', '青石桥村砖窑'],
    ],
    done: '{日}夜里查到现场，是烧废电线皮。东西已扣，罚款 5000 元，炉子当场拆了。{地}装了一个红外探头，连着看三个月。',
  },
  {
    id: 'river-trash',
    category: 'environment',
    unit: 'town',
    says: ['{地}河边全是塑料袋和旧家具，涨水就冲下去。', '有人往{地}倒建筑垃圾，说了两回，倒得更多了。'],
    spots: [
      ['qingshiqiao', '青石桥下游'],
      ['liuxi', '柳溪河湾'],
      ['nangou', '南沟水库尾'],
      ['liudong', '柳东村洗衣埠'],
    ],
    done: '{日}组织 31 人清了{地}河岸 700 米，拉走垃圾 5 车，岸边立了牌子、装了一个探头。河长电话 0700-555-0161。',
    onSpot: '今天和六个志愿者把{地}能够着的都捡了。建筑垃圾要车拉，镇里明早来，我跟着去看。',
  },
];
