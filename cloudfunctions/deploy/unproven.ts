/** What the product rests on and nobody has seen in the real cloud. In the code such a place is marked [U]. */
export interface Unproven {
  id: string;
  words: string;
  /** What to do when it does not hold, or what to look at. */
  otherwise: string;
  /** Files that carry the mark. */
  where?: readonly string[];
}

/** Tried by `npm run deploy:verify`; the id stands in the title of the test, or names a look at the console. */
export const TRIED_BY_SCRIPT: readonly Unproven[] = [
  {
    id: 'one-winner',
    words: '50 个并发的条件更新，恰好一个成功',
    otherwise: '不要上线：改用事务实现（docs/decisions/0003-one-document-one-write.md）。',
  },
  {
    id: 'limit-holds',
    words: '50 个并发的“不到 10 才加 1”，停在 10',
    otherwise: '不要上线：每日限额会被冲破。',
  },
  {
    id: 'unique-refused',
    words: '唯一索引下 50 个并发写入只成一条，其余按“重复”拒绝',
    otherwise: '不要上线：编号、二维码和重复提交都靠它。',
  },
  {
    id: 'transaction-loser',
    words: '事务冲突时后写的一方按名字报错，并且不再占着锁',
    otherwise: '改 cloudfunctions/platform/transaction.ts 认冲突的那一行。',
  },
  { id: 'document-512k', words: '512 KB 的记录存得下、取得全', otherwise: '把旧事件更早移走（128 KB 起）。' },
  {
    id: 'array-index',
    words: '数组字段按元素查，从新到旧分页不重不漏',
    otherwise: '不要上线：所有列表都靠它。',
  },
  {
    id: 'array-index-used',
    words: '数组字段的查询用到了索引（控制台的使用次数在涨）',
    otherwise: '列表会慢：到控制台看索引 by_list 的使用次数和慢查询。',
  },
  {
    id: 'timer-source',
    words: '定时触发的来源是 wx_trigger，没有 OPENID',
    otherwise: 'jobs 会拒绝一切触发：改 cloudfunctions/entries/jobs.ts 认的来源。',
    where: ['cloudfunctions/deploy/seen-function.ts'],
  },
  {
    id: 'timer-zone',
    words: '定时器的小时按 UTC 算',
    otherwise: '不影响：jobs 每分钟运行，时间由程序按北京时间判断。记下来即可。',
  },
  {
    id: 'clients-refused',
    words: '每个集合都是“仅管理端可读写”，云存储是“仅创建者可读写”',
    otherwise: '不要上线：再运行一次 npm run deploy，仍不对就在控制台逐个改。',
  },
  {
    id: 'as-deployed',
    words: '集合、索引、云函数、触发器和这一版要的一样',
    otherwise: '再运行一次 npm run deploy；每次都不一样的那一步，是控制台回答的写法和我们想的不同。',
    where: ['cloudfunctions/deploy/signed-console.ts'],
  },
];

/** Tried by people: in the consoles, in the developer tools, on a phone. */
export const TRIED_BY_HAND: readonly Unproven[] = [
  {
    id: 'room-used-up',
    words:
      '在一个不上线的环境里把数据库的额度用完，再说一件事：看 api 日志里数据库的原话，屏幕上应当说暂时存不下，而不是出错了',
    otherwise: '把云上的原话加进 cloudfunctions/platform/not-stored.ts 认得的几句里。',
    where: ['cloudfunctions/platform/not-stored.ts'],
  },
  {
    id: 'array-index-leads',
    words:
      '成员页选一个单位、再选“进来了”，到控制台看慢查询：一条记录要同时在两个列表里时，索引 by_list 按先写的那个走，扫描的行数不超过那个单位的人数',
    otherwise: '列表会慢：把更窄的列表写在前面（cloudfunctions/store/staff-entries.ts 的 listEntries）。',
  },
  {
    id: 'client-writes',
    words:
      "开发者工具的控制台里，wx.cloud.database().collection('items').add({ data: {} }) 和 .get() 都失败，每个集合都试",
    otherwise: '不要上线：别人的手机能直接读库。',
  },
  {
    id: 'event-source',
    words:
      '上传一张照片，等 wxa_media_check 到 events，看日志里的 SOURCE；从客户端调用 events 和 jobs 冒充，都被拒绝',
    otherwise: '真来源若在拒绝名单里，改 cloudfunctions/services/platform-events/handle-event.ts。',
    where: ['cloudfunctions/services/platform-events/handle-event.ts', 'localcloud/events/event-push.ts'],
  },
  {
    id: 'permissions-by-upload',
    words: '上传十分钟后，msgSecCheck 不再返回 −604101：config.json 里的权限生效了',
    otherwise: '用开发者工具右键上传一次 api 和 jobs（它会带上权限），再试。',
  },
  {
    id: 'media-unreachable',
    words: '审核不到的照片：链接打不开时平台可能返回“通过”。用一张明显违规的测试图确认会被拦下',
    otherwise: '临时链接的有效期要超过 30 分钟。',
    where: ['localcloud/openapi/media-check.ts'],
  },
  {
    id: 'template-stray-field',
    words: '订阅消息里多一个模板没有的字段会怎样（本机按拒绝处理）',
    otherwise: '照真实结果改 localcloud/openapi/subscribe-message.ts。',
    where: ['localcloud/openapi/subscribe-message.ts'],
  },
  {
    id: 'popup-list',
    words: '同意一次提醒，“我的 → 提醒”里次数加一：授权事件的 List 是对象还是数组都能入账',
    otherwise: '看 events 的日志，照真实的样子补。',
  },
  {
    id: 'group-id',
    words: '从群里的卡片打开并提交，随件记下了群标识',
    otherwise: '取不到时照样能说；照真实的字段名改 cloudfunctions/platform/group.ts。',
    where: ['cloudfunctions/platform/group.ts', 'miniprogram/cloud/group.ts'],
  },
  {
    id: 'withheld-words',
    words: '不让用相机、位置、话筒各一次（微信设置、手机设置、隐私弹窗），说明和“去设置里打开”都对',
    otherwise: '记下 errMsg，改 miniprogram/cloud/withheld.ts。',
    where: ['miniprogram/cloud/withheld.ts'],
  },
  {
    id: 'speech-plugin',
    words: '加了“微信同声传译”插件的（SPEECH_PLUGIN）：大字版首页点“念一念”，一句一句念完；再点一下就停',
    otherwise:
      '没有加插件的不用试。念不出来时照真实的错误改 miniprogram/theme/aloud.ts，或者不带 SPEECH_PLUGIN 再上传。',
    where: ['miniprogram/theme/aloud.ts'],
  },
  {
    id: 'letters',
    words: '微信“设置 → 通用 → 字体大小”每一档各看一遍：字跟着变大，没有被截断的',
    otherwise:
      '量出的倍数不对时，改 miniprogram/theme/letters.ts 里平常的字号和 letters-steps.ts 里最大的倍数。',
    where: ['miniprogram/theme/letters.ts', 'miniprogram/theme/letters-steps.ts'],
  },
  {
    id: 'client-errors',
    words: '函数不存在、函数超时时，客户端的错误码和本机一致',
    otherwise: '改 localcloud/client/client-errors.ts。',
    where: ['localcloud/client/client-errors.ts'],
  },
  {
    id: 'collection-exists',
    words: '重复建同名集合时的错误码（本机按 DATABASE_COLLECTION_ALREADY_EXIST）',
    otherwise: '不影响运行，记下来改 localcloud/protocol/database.ts。',
    where: ['localcloud/protocol/database.ts'],
  },
  {
    id: 'storage-inbox',
    words: '云存储的自定义规则能不能只让客户端写 inbox/；别人传的文件读不到',
    otherwise: '没有自定义规则也安全：函数只认自己发的上传凭据。',
  },
  {
    id: 'index-limit',
    words: '每个集合的索引数没有超过平台上限（我们每个集合不超过 10 个）',
    otherwise: '部署会停在建索引那一步，按提示减。',
  },
];
