import type { Voice } from './voice';

/** Children, the sick, the old, work and wages, fields and subsidies. */
export const PEOPLE_VOICES: readonly Voice[] = [
  {
    id: 'clinic-weekend',
    category: 'health',
    unit: 'wjj',
    says: ['{地}卫生室周末没人，娃发烧要跑镇上。', '{地}的医生隔天才来，老人量个血压都要等，药也常常没有。'],
    spots: [
      ['liudong', '柳东村'],
      ['nangou', '南沟村'],
      ['qingshiqiao', '青石桥村'],
      ['guankou', '关口村'],
    ],
    done: '{日}起{地}卫生室周六全天、周日上午有人，值班表贴在门上；常用药补到 86 种，缺的可以登记，两天送到。',
    promised: {
      resultClass: 'B',
      text: '{地}缺一名医生，新招的正在培训，{到}前到岗。这之前镇卫生院每周六派人来坐诊。',
      days: 26,
      owner: '基层卫生股 卫安康',
    },
  },
  {
    id: 'school-meal',
    category: 'education',
    unit: 'jyj',
    says: [
      '{地}中午的饭端到手里都凉了，冬天孩子吃了肚子疼。',
      '想问问{地}的伙食费花到哪里去了，一个月没见几回肉。',
    ],
    spots: [
      ['liuxi', '柳溪小学'],
      ['shimen', '石门中心小学'],
      ['huangpo', '黄坡小学'],
      ['dongjie', '东街小学'],
    ],
    done: '{日}起{地}食堂加了保温台 4 台，菜谱和开支每周五贴出来；家长可以报名陪餐，一周两个名额。',
    onSpot: '我中午去{地}吃了一顿，饭是温的，菜凉。跟食堂说好先分菜后打饭，保温台学校在买。',
  },
  {
    id: 'after-school',
    category: 'education',
    unit: 'jyj',
    says: ['{地}三点半就放学，大人都在上班，孩子没处去。', '课后班报了名一直没开，{地}，到底开不开？'],
    spots: [
      ['dongjie', '东街小学'],
      ['shimen', '石门中心小学'],
      ['liuxi', '柳溪小学'],
      ['huangpo', '黄坡小学'],
    ],
    done: '{日}起{地}课后服务开到 17 点 30 分，四个班，自愿报名；困难家庭免费，找班主任登记。',
    promised: {
      resultClass: 'B',
      text: '{地}缺老师，正请青年宫和退休教师来帮忙，{到}前开班，先开一、二年级。',
      days: 14,
      owner: '基础教育股 方圆圆',
    },
  },
  {
    id: 'wages',
    category: 'labour',
    unit: 'rsj',
    says: [
      '在{地}干了三个月，工钱只给了一半，老板说等结账。',
      '{地}欠我们八个人工资，问就说下个月，下个月又下个月。',
    ],
    spots: [
      ['shimen', '石门石材厂工地'],
      ['dongjie', '东街商铺装修队'],
      ['guankou', '关口村药材基地'],
      ['liudong', '柳东村冷库工地'],
    ],
    done: '{日}劳动监察到{地}查了工资表，欠的 8 人 4.36 万元当天打到卡上，回单您可以来看。再欠请打 0700-555-0152。',
    outcome: { measures: [{ what: '追回工资', quantity: 4.36, unit: '万元' }], funds: [], people: 8 },
    promised: {
      resultClass: 'B',
      text: '{地}的承包方已写下承诺书，{到}前付清，用保证金担保，到日子不付由我们划拨。',
      days: 12,
      owner: '劳动监察 任知保',
    },
  },
  {
    id: 'social-insurance',
    category: 'labour',
    unit: 'rsj',
    says: [
      '{地}给员工不交社保，让签自愿放弃的条子，这算数吗？',
      '养老金认证在{地}总是刷脸不过，老人跑了三趟。',
    ],
    spots: [
      ['dongjie', '东街超市'],
      ['huangpo', '黄坡社区服务点'],
      ['liuxi', '柳西村服务点'],
      ['shimen', '石门社区服务点'],
    ],
    done: '{日}办好了。社保不能自愿放弃，条子不算数，单位已补缴；刷脸不过的，{地}可以拿身份证人工认证，行动不便的打电话上门。',
    onSpot: '我带着去{地}窗口办了，人工认证五分钟就成。以后刷脸不过，直接拿身份证去，不用再跑。',
  },
  {
    id: 'seed-subsidy',
    category: 'agriculture',
    unit: 'town',
    says: [
      '想问下秋播的种子补贴今年还有没有，{地}没人说清楚。',
      '{地}去年的粮补少了一户，问村里说上面没批，到底怎么回事。',
    ],
    spots: [
      ['liuxi', '柳西村'],
      ['liudong', '柳东村'],
      ['shangpo', '上坡村'],
      ['qingshiqiao', '青石桥村'],
    ],
    done: '{日}查了名册，{地}漏登一户，已补发 312 元。今年秋播补贴照发，每亩 48 元，登记到 11 月 15 日。',
    onSpot: '有的，每亩 48 元，11 月 15 日前带身份证和土地证到村里登记。{地}的表我这儿有，来拿就行。',
  },
  {
    id: 'elder-canteen',
    category: 'civil',
    unit: 'town',
    says: [
      '{地}老年食堂想延长到晚饭，儿女不在家，老人晚上就吃剩饭。',
      '{地}食堂停了一个月，说是在装修，也没看见有人干活。',
    ],
    spots: [
      ['dongjie', '东街社区'],
      ['liudong', '柳东村互助点'],
      ['shimen', '石门社区'],
      ['huangpo', '黄坡社区'],
    ],
    done: '{日}起{地}晚饭也开了，八元一份，七十岁以上六元，走不动的志愿者送。停的那个月是换煤气，现在用电。',
    promised: {
      resultClass: 'B',
      text: '{地}人手不够，正招一名厨师，{到}前开晚饭。这之前可以中午多打一份带回去。',
      days: 16,
      owner: '民政办',
    },
    onSpot: '我问了负责人，{地}下周一开伙，晚饭先做二十份，不够再加。',
  },
  {
    id: 'playground',
    category: 'education',
    unit: 'jyj',
    says: [
      '{地}的篮球架倒了半年，孩子没地方玩，都去河边。',
      '{地}健身器材坏了，螺丝露在外面，划破过孩子的腿。',
    ],
    spots: [
      ['guankou', '关口村广场'],
      ['nangou', '南沟村广场'],
      ['shangpo', '上坡村小学旧址'],
      ['liuxi', '柳西村文化大院'],
    ],
    done: '{日}拆了坏的，{地}换上新篮球架一副、漫步机两台，体育彩票公益金出的钱，保修两年，电话在铭牌上。',
    outcome: {
      measures: [{ what: '健身器材', quantity: 3, unit: '件' }],
      funds: [{ source: '体育彩票公益金', amount: 1.8 }],
    },
    promised: {
      resultClass: 'B',
      text: '坏的已经围起来。{地}的新器材{到}前送到装好。',
      days: 21,
      owner: '体育股 方圆圆',
    },
  },
];
