import { boilerplate } from '@shared/routing/flags/boilerplate';

/** Replies that say how much somebody cares and nothing else. */
const EMPTY = [
  '您反映的问题我单位高度重视，正在积极推进相关工作。',
  '感谢您对我们工作的关心支持，我们将进一步加强管理，切实解决群众关心的问题。',
  '我局十分重视，专题研究，压实责任，加大监管力度，确保抓好落实。',
  '您好：\n下一步，我们将持续推进环境整治，不断提升群众的获得感和幸福感。',
  '针对您的建议，我们将认真研究，统筹考虑，进一步完善相关设施。',
  '我们将强化宣传引导，营造良好氛围，形成合力，常抓不懈。',
  '已转相关科室，目前正在研究解决，感谢您的理解和支持。',
  '镇政府高度重视，多措并举，标本兼治，建立长效机制。',
  '我们会进一步加大巡查力度，切实维护群众利益。',
];

/** Polite or plain, and with substance. */
const SAID = [
  '高度重视您反映的问题。9 月 20 日已更换路口 3 盏路灯，今晚已亮。',
  '感谢您的关心支持。经现场查看，下水道被树根堵住，昨天已经疏通。',
  '灯已换好，今晚亮。',
  '桥面塌陷处已用钢板盖住，10 月 12 日前浇好混凝土，联系人李工，电话 0702-5550123。',
  '施工队今天上午到场，把井盖换了。有问题请打 0702-5550111。',
  '您好，经核实，该路段属于小区内部道路，由物业负责维护，我们已约谈物业，要求一周内补好。',
  '护学岗从下周一起每天 7:20 到 8:00 值守，由交警二中队负责。',
  '感谢您的建议。我们正在积极推进，已发放补贴 12 户，其余 5 户月底前到账。',
  '河道垃圾 15 吨已清走，进一步加强巡查，每周两次。',
  '自来水浑浊是管道老化造成的，换管工程 11 月 5 日开工。',
  '经查，该店没有占道许可，已责令收回桌椅并罚款 200 元。',
  '拆除违建的决定书 9 月 18 日送达，限期 15 天自行拆除。',
];

describe('boilerplate', () => {
  it.each(EMPTY)('is seen in: %s', (reply) => {
    expect(boilerplate(reply).map(({ kind }) => kind)).toEqual(['boilerplate']);
  });

  it.each(SAID)('is not seen in: %s', (reply) => {
    expect(boilerplate(reply)).toEqual([]);
  });

  it('marks the sentence that it means', () => {
    const reply = '您好：\n下一步，我们将持续推进环境整治，不断提升群众的获得感和幸福感。';
    const [flag] = boilerplate(reply);
    expect(reply.slice(flag?.from, flag?.to)).toBe(
      '下一步，我们将持续推进环境整治，不断提升群众的获得感和幸福感。',
    );
  });
});
