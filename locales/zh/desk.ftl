### The secretariat’s desk

## Navigation and sign-in

desk-desk = 秘书处工作台
desk-today = 今日
desk-registrations = 注册
desk-late = 逾期申请与更改
desk-delegations = 代表团
desk-lobbies = 等候室
desk-links = 个人链接
desk-outbox = 发件箱
desk-audit = 操作记录
desk-sign-out = 退出，{ $name }
desk-sign-in = 登录工作台
desk-sign-in-text = 供秘书处官员使用。我们将发送一个链接，20 分钟内可登录一次。
desk-sign-in-send = 发送链接
desk-sign-in-asked = 请查收邮件。
desk-sign-in-asked-text = 如该邮箱属于秘书处官员，链接即将送达。所有人均得到同样的答复。
desk-sign-in-press = 按此按钮登录。链接只能使用一次。
desk-sign-in-over = 此链接已使用或已过期。
desk-sign-in-over-text = 请重新申请，一分钟内即可收到。
desk-sign-in-again = 申请链接
desk-sign-in-rehearsal = 在本次演练中
desk-sign-in-rehearsal-text = 使用演练启动时显示的用户名和密码登录。
desk-sign-in-wrong = 请输入启动时显示的用户名和密码
desk-user = 用户名
desk-password = 密码

## The queue

desk-registration = 注册 { $number }
desk-closes = 注册截止：{ $when }（{ $place }）
desk-by-state = 按状态
desk-tab-all = 全部
desk-tab-not-proven = 邮箱未验证
desk-search = 搜索
desk-search-hint = 姓名、国家、组织或邮箱
desk-category = 类别
desk-every-category = 所有类别
desk-order = 排序
desk-oldest-first = 先旧后新
desk-newest-first = 先新后旧
desk-queue-empty = 此处无人
desk-queue-empty-text = 处于此状态且符合搜索条件的注册将显示在此。
desk-chosen = 已选
desk-choose = 选择 { $name }
desk-choose-all = 选择本页全部
desk-range = 第 { $first }–{ $last } 条，共 { $total } 条
desk-person = 人员
desk-mode = 方式
desk-mode-room = 会场
desk-mode-online = 在线
desk-mode-follow = 旁听
desk-waiting = 等待
desk-state = 状态
desk-to-look-at = 待核查
desk-look-nothing = 无
desk-look-mail = 邮件发送失败
desk-look-twice = 同一人重复？
desk-look-reopened = 确认后有更改
desk-look-late = 逾期申请
desk-look-seat = 席位已满：{ $seats }
desk-look-heads = 第二位团长
desk-pages = 页
desk-previous = 上一页
desk-next = 下一页
desk-older = 更早
desk-key-move = 下移、上移
desk-key-choose = 选择
desk-key-open = 打开
desk-key-confirm = 确认
desk-key-decline = 说明理由并拒绝
desk-key-pages = 翻页
desk-key-search = 搜索
desk-keys = 快捷键
desk-keys-on = 本页启用字母快捷键
desk-export = 导出名单（CSV）
desk-number = 编号

## Deciding

desk-confirm = 确认
desk-decline = 拒绝…
desk-decline-now = 拒绝
desk-decline-many = 拒绝以下注册
desk-withdraw = 撤回…
desk-withdraw-now = 撤回
desk-correct = 更正…
desk-cancel = 返回，不作决定
desk-reason = 理由
desk-reason-told = 理由（将记录并告知本人）
desk-reason-refusal = 理由（拒绝时必填）
desk-accept = 接受
desk-refuse = 拒绝
desk-two-people = 系两人：确认
desk-two-people-why = 如何得知系两人
desk-refused-title = 部分未能处理：
desk-back-to-queue = 返回列表
desk-history = 历史
desk-mails = 邮件
desk-pending-email = 新邮箱（未验证）
desk-change-waits = 一项更改申请待决定。
desk-delegation-of = 代表团：{ $entity }
desk-note-mail = 一封邮件未送达。
desk-note-mail-text = 原因见下；请更正邮箱或重新发送。
desk-note-late = 在截止日期后收到。
desk-note-reopened = 确认后有更改；在您决定之前个人链接暂停使用。
desk-note-heads = 该代表团有不止一位团长。
desk-note-seat-text = 可以确认；席位仍归{ $holders }，直至转移。
desk-note-seat-free = 申请席位但未获得；现有空席。
desk-note-twice = 同名且同一代表团。
desk-note-twice-text = 可能是同一人重复注册。

## Seats and delegations

desk-seat = 席位
desk-seats = 席位
desk-seats-of = { $held } / { $quota }
desk-seats-held = 已占席位：{ $held } / { $quota }
desk-seat-held = 持有席位 { $number }
desk-seat-none = 无席位
desk-seat-give = 分配席位
desk-seat-free = 释放席位
desk-seat-move = 转移席位
desk-seat-to = 转给
desk-members = 成员

## Late requests and changes

desk-late-requests = 逾期申请
desk-changes = 更改申请
desk-late-none = 无待办
desk-late-none-text = 截止日期后，新注册和更改在此等待您决定。

## Links and mails

desk-links-go-out = 链接发送时间：{ $when }（{ $place }）。
desk-links-before = 在此之前不存在任何链接。
desk-links-none = 无链接
desk-links-none-text = 每份已确认的注册在链接发出后列于此。链接本身从不显示。
desk-link-opened = 已打开
desk-link-opened-at = 已于 { $when } 打开
desk-mail-queued = 排队中
desk-mail-sent = 已发送
desk-mail-failed = 失败
desk-mail-dropped = 已失效
desk-mail-again = 重发，申请人：{ $who }
desk-mail-proof = 邮箱验证
desk-mail-new-address = 新邮箱验证
desk-mail-confirmed = 确认通知
desk-mail-declined = 拒绝通知
desk-mail-withdrawn = 撤回通知
desk-mail-link = 个人链接
desk-mail-reopened = 更改审查通知
desk-mail-request = 申请答复
desk-mail-sign-in = 官员登录链接
desk-again-proof = 重发验证邮件
desk-again-confirmed = 重发确认通知
desk-again-link = 重发链接
desk-outbox-none = 无邮件
desk-retry = 重试

## Today

desk-todo = 待办事项
desk-todo-none = 暂无待办
desk-todo-none-text = 待决定的注册、逾期申请和发送失败的邮件显示于此。
desk-todo-decide = 份注册待决定
desk-todo-late = 份逾期申请
desk-todo-changes = 项更改申请
desk-todo-failed = 封邮件发送失败
desk-todo-twice = 人可能重复注册
desk-todo-over = 个代表团的现场人数超过席位
desk-next-event = 信函所定的下一步

## What was done

desk-done-confirmed = 已确认，将以邮件通知本人。
desk-done-declined = 已拒绝，理由将以邮件告知。
desk-done-withdrawn = 已撤回，席位和链接即时释放。
desk-done-many = 已处理注册：{ $n }。将以邮件通知每个人。
desk-done-saved = 已保存。
desk-done-nothing = 没有差异，未作更改。
desk-done-seat = 席位已更改。
desk-done-sent = 正在发送。
desk-done-published = 已发布，所有人现可查看。
desk-done-dated = 已保存，自所署日期起公开。
desk-done-decided = 已决定，将以邮件通知本人。

## The trail

desk-audit-text = 何人何时因何做何事；记录只增不减。
desk-document = 文件 { $number }
desk-actor-person = 本人
desk-actor-system = Convoke
desk-act-registered = 已收到
desk-act-requested-late = 逾期收到
desk-act-registered-again = 重复提交同一表格
desk-act-proven = 邮箱已验证
desk-act-confirmed = 已确认
desk-act-declined = 已拒绝
desk-act-withdrawn = 已撤回
desk-act-changed = 已更改
desk-act-reopened = 确认后更改，重新审查
desk-act-new-address-asked = 申请更换邮箱
desk-act-change-asked = 申请更改
desk-act-change-refused = 更改被拒
desk-act-seat-given = 已分配席位
desk-act-seat-freed = 已释放席位
desk-act-seat-moved = 已转移席位
desk-act-sent-again = 邮件重发
desk-act-admitted = 已准入
desk-act-turned-away = 未准入
desk-act-visit-taken-over = 在他处打开
desk-act-contact-deleted = 联系方式已删除
desk-act-signed-in = 登录
desk-act-staff-added = 已添加官员
desk-act-staff-removed = 已移除官员
desk-act-document-entered = 文件已录入
desk-act-document-edited = 文件已修改
desk-act-document-text-set = 文件语文版本已更新
desk-act-series-imported = 记录已导入
desk-act-announced = 已发布通告
desk-act-platform-set = 会议平台已设定
desk-act-mail-retried = 失败邮件重试

## Announcements and programme

desk-announce = 发布通告
desk-publish = 发布
desk-date = 所署日期
desk-issuer = 发布人
desk-issuer-conference = 会议本身
desk-key = 网址名称
desk-key-hint = 留空则由日期和英文标题组成。
desk-title = 标题
desk-text = 正文（空行分段）
desk-text-missing = 请填写标题和正文
desk-fall-back = 留空的语文暂显示英文
desk-fault-language = 请填写{ $language }标题和正文，或允许暂用英文
desk-fault-date = 请选择日期
desk-fault-key = 请填写由字母 a–z 和数字组成的名称
desk-fault-key-taken = 该名称已被另一通告使用，请更换
desk-programme-text = 各会议的在线地点。获准进入前任何人都看不到网址和密码。
desk-platform = 平台
desk-platform-embedded = Convoke 内
desk-platform-hosted = 其他平台
desk-platform-name = 平台名称
desk-platform-address = 打开的网址
desk-platform-address-hint = 如平台从网址中读取显示名称，请在该处写入 { $name }
desk-platform-passcode = 密码
desk-fault-address = 请填写以 https:// 开头的网址
desk-fault-platform = 请填写平台名称
desk-save = 保存

## Documents

desk-document-enter = 录入文件
desk-documents-none = 暂无文件
desk-documents-none-text = 录入文件；发布时刻之前仅工作台可见。
desk-symbol = 文号
desk-body = 机构
desk-office = 发布职位
desk-original = 原文语种
desk-issue = 发布
desk-issue-date = 发布日期
desk-issue-time = 时间
desk-issued = 已于 { $when } 发布
desk-not-issued = 将于 { $when } 发布
desk-texts = 语文
desk-text-file = 文件
desk-text-in-translation = 翻译中
desk-text-due = 翻译中，预计 { $date }
desk-text-not-translated = 不翻译
desk-text-unsaid = 未说明
desk-file = 文件（PDF、DOCX、ODT、TXT）
desk-due = 预计日期
desk-not-translated-why = 不翻译的理由
desk-fault-symbol = 请填写文号，不超过 120 个字符
desk-fault-issue = 请选择发布日期和时间
desk-fault-title = 请以原文语种填写标题，不超过 300 个字符
desk-fault-due = 请选择译文预计日期
desk-fault-reason = 请说明不翻译的理由
desk-fault-file-missing = 请选择文件
desk-fault-file-and-state = 已选择文件但状态不符；请选择“文件”或移除文件
desk-fault-file-empty = 文件为空，请另选
desk-fault-file-kind = 无论文件名如何，内容不是 PDF、DOCX、ODT 或纯文本；请另存为其中一种
desk-fault-file-markup = 无论文件名如何，内容是网页或图形；请另存为 PDF
desk-fault-file-active = 文件含脚本或宏，或已加锁；请另存为不含这些内容的文件
desk-fault-file-torn = 文件不完整，请重新上传
