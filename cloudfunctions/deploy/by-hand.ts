/** What no interface does: said at the end of each deployment, explained in docs/deploy.zh-CN.md. */
export const BY_HAND = [
  '云开发控制台 → 设置 → 消息推送：把 wxa_media_check、subscribe_msg_popup_event、subscribe_msg_change_event、subscribe_msg_sent_event 推送到云函数 events。',
  '小程序后台 → 订阅消息：申请六个模板，字段照部署指南；模板 ID 放进 TEMPLATE_IDS 再部署一次。',
  '小程序后台 → 设置 → 用户隐私保护指引：照部署指南逐条填写。',
  '小程序后台 → 版本管理：把开发版设为体验版，看过以后提交审核、发布。',
  '首次部署：npm run deploy:verify -- --env 环境ID，再照部署指南的核对清单逐条确认。',
];
