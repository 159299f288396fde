import { COLLECTIONS } from '../../cloudfunctions/store/collections';
import { TEMPLATES } from '../../shared/notice/templates';

const direction = (order: 1 | -1) => (order === 1 ? '升序' : '降序');

function indexRows(): string[] {
  return COLLECTIONS.flatMap(({ name, indexes }) => {
    if (indexes.length === 0) return [`| \`${name}\` | – | 无需索引 | |`];
    return indexes.map((index) => {
      const fields = index.keys.map(([field, order]) => `\`${field}\` ${direction(order)}`).join('，');
      return `| \`${name}\` | \`${index.name}\` | ${fields} | ${index.unique ? '唯一' : ''} |`;
    });
  });
}

function templateRows(): string[] {
  return Object.entries(TEMPLATES).map(([key, { title, audience, fields }]) => {
    const keys = Object.entries(fields).map(([field, { label }]) => `\`${field}\` ${label}`);
    return `| \`${key}\` | ${title} | ${audience === 'resident' ? '群众' : '工作人员'} | ${keys.join('，')} |`;
  });
}

/** What has to be entered by hand in WeChat's consoles: collections with their indexes, and message templates. */
export const cloudPage = (): string =>
  [
    '# 控制台要建的东西',
    '',
    '<!-- Generated from cloudfunctions/store/indexes.ts and shared/notice/templates.ts by `npm run docs`. -->',
    '',
    '与[部署指南](../deploy.zh-CN.md)一起使用。',
    '',
    '## 集合与索引',
    '',
    '所有集合的权限都选“仅管理端可读写”。复合索引的字段顺序和升降序必须照抄。',
    '',
    '| 集合 | 索引 | 字段 | |',
    '| --- | --- | --- | --- |',
    ...indexRows(),
    '',
    '## 订阅消息模板',
    '',
    '字段名（`thing1` 等）必须与下表一致；拿到的模板 ID 写进环境变量 `TEMPLATE_IDS`。',
    '',
    '| 键 | 标题 | 发给 | 字段 |',
    '| --- | --- | --- | --- |',
    ...templateRows(),
    '',
  ].join('\n');
