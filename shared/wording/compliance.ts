import type { ComplianceFunction, ComplianceState } from '../place/compliance';

export const COMPLIANCE_WORD: Record<ComplianceFunction, { word: string; about: string }> = {
  deputy_ranking: { word: '代表排名', about: '把代表从多到少排出来' },
  station_ranking: { word: '联络站排名', about: '把联络站从多到少排出来' },
  unit_ranking: { word: '单位排名', about: '把部门从快到慢排出来' },
  village_board_public: { word: '红黑榜给大家看', about: '村和社区的红黑榜，不只内部看' },
  points_public: { word: '积分给大家看', about: '积分从已有的记录里算，不用填表' },
  forced_check_in: { word: '强制打卡', about: '不签到就不让用' },
  forced_photo: { word: '强制拍照', about: '照片一律可有可无' },
  study_time: { word: '学习时长', about: '不记谁学了几分钟' },
  online_time: { word: '在线时长', about: '不记谁开了多久' },
  forced_phone: { word: '强制留电话、姓名', about: '不留也能说事、能跟着' },
  sole_appraisal: { word: '只凭这里考核', about: '记录可以导出，不当唯一依据' },
};

export const COMPLIANCE_STATE_WORD: Record<ComplianceState, string> = {
  on: '开着',
  off: '关着',
  not_built: '没有这个功能',
};
