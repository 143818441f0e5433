### Registration: form, answers, the page of a registered person

## Fields

field-entity = 国家或组织
field-title = 称谓
field-given-name = 名
field-surname = 姓
field-function = 职务
field-role = 在代表团中的身份
field-email = 电子邮箱
field-telephone = 电话
field-mode = 您将如何与会？
field-language = 首选语言
field-filled-by = 如由他人代填，请写明填写人
field-access = 无障碍需求
access-wheelchair = 轮椅席位
access-captions = 字幕
access-sign-language = 手语口译
access-support-person = 有陪护人员随行
access-support-person-hint = 不计入代表团席位
title-ms = 女士
title-mr = 先生
title-dr = 博士
title-ambassador = 大使

## The form

register-title = 注册
register-intro = 每人一份表格，无需账户。我们将发送一封邮件验证您的邮箱，随后由秘书处确认您的注册。
register-late-title = 注册已截止。
register-late-text = 您现在提交的是逾期申请，由秘书处官员决定，结果将通过电子邮件告知。
register-whom = 您所代表的一方
register-you = 您本人
register-part = 与会
register-choose = 请选择
register-optional = 选填
register-entity-hint = 任何语言中的任何名称均可。
register-entity-none = 没有匹配项
register-category-on = 依据{ $date }的条约状况
register-surname-hint = 单名者请填入“姓”一栏。
register-email-hint = 您的个人链接只会发送到此邮箱。
register-mode-in-person-hint = { $seats ->
   *[other] 每个代表团同时有 { $seats } 个席位
}
register-mode-online-hint = 使用带麦克风的耳机
register-mode-follow-hint = 手机亦可
register-access-hint = 仅供安排席位的人员查看，并与联系方式一并删除。
register-access-note = 其他需要说明的情况
register-consent = 我已阅读隐私声明：姓名和职务列入与会者名单；邮箱和电话仅供秘书处查看，并在会议结束 { $days } 天后删除。
register-button = 提交注册
register-button-late = 提交逾期申请
register-reason = 理由（记录在案）
register-aside = 关于您的注册
register-plate = 您的席位牌
register-plate-hint = 根据本表生成，此后固定不变。每位与会者以自己的语言看到国名。
register-left = 剩余时间
register-step-send = 您提交表格
register-step-send-text = 立即收到
register-step-prove = 您验证邮箱
register-step-prove-text = 一封邮件，一次点击
register-step-confirm = 秘书处确认
register-step-confirm-text = 通常在一个工作日内
register-step-link = 个人链接发送到您的邮箱

## Faults

summary-title = { $faults ->
   *[other] 有 { $faults } 处需要您注意
}
fault-entity = 请从列表中选择国家或组织
fault-role = 请选择在代表团中的身份
fault-function = 请填写职务，例如一等秘书
fault-surname = 请填写姓
fault-email-missing = 请填写电子邮箱
fault-email-at = 邮箱应含一个 @ 符号且无空格
fault-email-mailbox = 请在 @ 符号前写上用户名
fault-email-domain = 请在 @ 符号后写上域名，例如 mission.example
fault-mode = 请选择与会方式
fault-language = 请选择语言
fault-consent = 请勾选已阅读隐私声明
fault-missing = 请填写此项
fault-too-long = 请缩短至 { $limit } 个字符
fault-not-text = 请重新输入：其中含有非文字字符
fault-no-letter = 姓名须包含文字
fault-telephone = 请用数字填写电话号码，例如 +41 22 000 00 00
fault-now-says = 此项已被他人修改，现为：{ $value }

## The answer to a form

received-title = 您的表格已收到
received-text = 我们已向您填写的邮箱发送邮件。请打开邮件并点击其中的按钮，以证明该邮箱属于您。目前无需其他操作。
received-seat = 已为您保留代表团在会场的一个席位。
received-no-seat = 贵代表团在会场的席位已满。您已注册为现场候补，并无任何损失：可轮流入场，或在线与会。
received-another = 为另一人注册
send-again-title = 我没有收到邮件
send-again-text = 请填写注册时使用的邮箱。我们将把最近的邮件重新发送至记录在案的邮箱。
send-again-button = 重新发送
send-again-done = 如该邮箱对应某项注册，邮件已在发送途中。所有人得到的答复均相同。
send-again-spam = 请同时查看垃圾邮件。如一小时内仍未收到，请联系秘书处。

## The page of a registered person

my-title = 您的注册
my-next = 后续步骤
my-received = 您的表格已收到。
my-received-text = 请点击按钮，证明该邮箱属于您。随后由秘书处确认。
my-prove = 验证我的邮箱
my-proven = 您的邮箱已验证。
my-proven-text = 秘书处正在审核您的注册，通常在一个工作日内完成，结果将以邮件告知。
my-reopened = 您的更改正等待秘书处确认。
my-reopened-text = 您在获确认后更改了姓名、所代表的一方或邮箱。官员将审核差异；在此之前，您的个人链接暂停使用。
my-confirmed = 您已注册并获确认。
my-confirmed-text = 链接统一发送时，您的个人链接将通过邮件送达。本页从不显示该链接。
my-confirmed-released = 您的个人链接已通过邮件发送。本页从不显示该链接。
my-declined = 秘书处未接受此项注册：
my-declined-text = 如有疑问，请联系 { $email }。
my-withdrawn = 此项注册已撤回。
my-withdrawn-text = 席位和链接已释放。如系误操作，请重新注册。
my-register-again = 重新注册
my-seat = 贵代表团在会场的 { $number } 号席位归您使用。
my-alternate = 您是现场候补。
my-alternate-text = 贵代表团席位已满。您并无损失：可在代表团内轮换，或改为在线与会。
my-take-seat = 有空余席位：使用该席位
my-pending-email = 已向新邮箱 { $email } 发送邮件。验证后更改生效。
my-asked = 您申请了更改，由官员决定：
my-todo = 现在要做的事
my-test = 测试您的耳机和网络连接
my-test-now = 立即测试
my-not-open = 尚未开放
my-calendar = 加入日历
my-calendar-text = 全部会议和测试会议的日历文件，不含任何链接。
my-hold = 我们所存信息
my-contact-deleted = 根据隐私声明，本次注册的电子邮箱、电话号码和无障碍需求已删除。
my-name = 姓名
my-address-proven = 已验证
my-correct-title = 更正信息
my-correct-button = 保存更正
my-late-change = 您现在的更改属于申请，由官员决定。
my-withdraw = 撤回
my-withdraw-title = 撤回此项注册
my-withdraw-text = 您的席位和个人链接将立即放弃。您可再次注册。
my-withdraw-keep = 保留
my-stands = 当前状态
my-step-received = 已收到
my-step-proven = 邮箱已验证
my-step-confirmed = 秘书处已确认
my-step-declined = 秘书处未接受
my-step-withdrawn = 已撤回
my-step-link = 个人链接已发送
my-step-door = 会议入口开放
my-keep = 请保存本页地址，该地址仅供您使用。它打开本页，而非会议。
my-new-address = 验证新邮箱
my-new-address-text = 请点击按钮，将此邮箱设为您的注册邮箱：
my-done-proven = 谢谢。您的邮箱已验证。
my-done-changed = 您的更正已保存。
my-done-requested = 您的申请已记录，由官员决定。
