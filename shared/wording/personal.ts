import type { PersonalKind } from '../publication/personal';

export const PERSONAL_WORD: Record<PersonalKind, string> = {
  phone: '电话',
  id_number: '身份证号',
  bank_card: '银行卡号',
  number: '一串数字',
  name: '姓名',
  address: '门牌',
  plate: '车牌',
  account: '微信、邮箱',
};
