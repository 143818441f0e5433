### The public site

## What is convened

site-read-invitation = 阅读邀请函
home-closes-in = 距注册截止
home-closed = 注册已截止
home-closed-text = 仍可提交逾期申请，由秘书处逐一决定。
home-over = 会议已结束
home-how = { $time }，现场和在线同时举行；口译语言：{ $languages }。
home-how-online = { $time }，在线举行；口译语言：{ $languages }。
hours-span = { $start }至{ $end }
dates-span = { $first }至{ $last }
home-chain = 从邀请到入会
chain-done = 已完成
chain-invitation = 发出邀请函，开放注册
chain-tests = 测试会议，对所有人开放：{ $times }
chain-deadline = 注册截止
chain-release = 每位已注册者通过电子邮件收到个人链接
chain-meetings-at = 会议；{ $time }开放入会
chain-meetings = { $n ->
   *[other] 会议；每场会议开始前{ $n }分钟开放入会
}
home-whole-programme = 完整日程，并列您的当地时间
home-paragraphs = 数字为邀请函的段落编号。

## Programme

programme-intro = { $dates }。所列为{ $place }时间，旁列您的当地时间。
programme-zone = 您的时区
programme-show = 显示
programme-calendar = 添加到我的日历
programme-annex = 附件（打印）
programme-all-next-day = 按{ $city }当地时间，所有会议均在次日。
programme-all-day-before = 按{ $city }当地时间，所有会议均在前一日。
programme-example = { $place }{ $here }即{ $city }{ $there }。
programme-schedule = 日程表
programme-until = 至{ $time }
programme-from-day = { $date }起
programme-next-day = 次日
programme-day-before = 前一日
programme-no-meeting = 无会议
programme-links-sent = { $time }发送个人链接。
programme-slots = { $n ->
   *[other] { $n }个时段
}
programme-side-events = 会外活动
programme-side-none = 无
programme-side-tbc = 待确认
programme-side-events-tbc = 会外活动待确认
programme-documents = { $n ->
   *[other] { $n }份文件
}
programme-documents-to-come = 文件待发
programme-tests = 测试会议
programme-tests-none = 未安排测试会议
programme-side-empty = 尚未公布
programme-side-empty-text = 会外活动经秘书处确认后将在此列出。

## The letter

letter-title = 邀请函
letter-issued-by = 签发
letter-to = 致
letter-to-states-parties = 各缔约国代表
letter-to-signatories = 各签署国代表
letter-to-observers = 各观察员国代表
letter-to-organizations = 各国际组织和区域组织代表
letter-to-civil-society = 民间社会、非政府组织和业界代表
letter-annex = 附件
letter-time = 时间
letter-dates = { $range }
letter-day = { $date }
letter-print = 本页可打印为A4纸信函及附件。

## Documents

documents-empty = 尚未印发文件
documents-empty-text = 每份文件自印发之时起列于所属机构之下，注明文号、标题和各语文本。
documents-original = 原文：{ $language }
documents-due = 翻译中，预计{ $date }
documents-overdue = 翻译中，原预计{ $date }
documents-untold = 尚未提供
documents-not-translated = 不翻译：{ $reason }
documents-bytes = { $n } KB
documents-plain-text = 文本
documents-languages = 语文
documents-other-body = 其他文件

## Taking part

part-registration = 注册
part-online = 在线与会
part-online-text = 请在您将用于发言的设备上打开个人链接。页面显示您的席位牌、剩余时间和当日日程；开放入会后即可由此进入会议。每个链接仅限一人、同一时间在一处使用。
part-name = 显示名称和耳机
part-name-text = 其他与会者以各自的语言看到您所代表的国家或组织名称以及您的姓氏。二者均取自您的注册，无须键入。带内置麦克风的耳机可使代表和口译员听得清楚。
part-interpretation = 口译
part-interpretation-text = 入会时选择收听语言：现场原声即发言人原声，或任一口译语言。可随时更换。无人口译时，该频道播放现场原声并予以注明。
part-hall = 在会场
part-hall-text = 如需席位，请在注册表中选择现场与会。代表团席位已满时，下一位将立即获知，并注册为候补，不受任何影响：代表可轮流出席，或在线与会。

## Announcements

announcement-conference = 会议决定
announcements-empty = 尚无通告
announcements-empty-text = 任职人员发布的通告将于发布之日列于此处。

## Test door

site-test-title = 测试入口
site-test-intro = 测试会议期间对所有人开放。与正式会议完全分开：无须链接，不保存任何内容。
site-test-opens-in = 距测试入口开放
site-test-open = 测试入口已开放
site-test-open-until = 测试入口开放至{ $time }
site-test-enter = 开始检查
site-test-over = 测试会议已结束
site-test-help = 如需设备方面的帮助，请致函秘书处：{ $email }
site-test-plate = 您的显示方式
site-test-plate-text = 正式会议中的席位牌取自注册信息。可在此预览您的席位牌；不保存任何内容。
site-test-plate-show = 显示席位牌

## Privacy

privacy-kept = 保存的内容
privacy-kept-text = 您在注册表中填写的内容：国家或组织、姓名、职务、身份、电子邮箱，以及您提供的电话号码和无障碍需求；就此作出的决定、决定人、时间和理由；您的链接何时发送、何时打开，您何时在会，在会期间收听何种声道、何时发言或口译，以及设备检测的结果。关于口译员：姓名、电子邮箱、口译间和语文。录音时必有明显标志。
privacy-seen = 谁可以看到
privacy-seen-text = 姓名、国家或组织和职务列入与会者名单，席位牌显示姓氏。电子邮箱和电话号码仅供秘书处查看；无障碍需求仅供安排席位的人员查看。
privacy-until = 保存期限
privacy-until-text = 电子邮箱、电话号码、无障碍需求和设备检测结果在最后一次会议{ $n ->
   *[other] { $n }天
}后，即{ $date }删除。与会者名单、出席情况、录音和决定记录依正式会议惯例保留。
privacy-links = 链接
privacy-links-text = 个人链接由系统密钥根据您的注册推算得出。数据库、其备份和任何日志均不含链接。链接只发送至您的邮箱，不向他人显示。
privacy-cookies = Cookie
privacy-cookies-text = 最多三个，均不用于追踪：您的时区、您的语言，以及您在会期间的该次访问。
privacy-rights = 您的权利
privacy-rights-text = 您可随时在个人页面查看、更正或撤回注册。其他事宜请致函秘书处：{ $email }

## Accessibility

accessibility-aim = 我们的目标
accessibility-aim-text = 本网站按《Web内容无障碍指南》2.2版AA级标准制作。会前各项操作均可仅用键盘、不用脚本、在手机上完成；阿拉伯文页面自右至左排列。
accessibility-limits = 尚未做到之处
accessibility-limits-text = 本网站的英文和阿拉伯文页面经程序检测，尚未由日常使用辅助技术的人员审核。文件按印发机构提供的原样登载，有些可能不便无障碍阅读：可请秘书处提供其他格式。
accessibility-needs = 会议期间
accessibility-needs-text = 您可在注册表中申请轮椅席位、字幕或手语口译，并注明陪护人员；陪护人员不计入代表团席位。
accessibility-reach = 遇到障碍时
accessibility-reach-text = 请告知秘书处，秘书处将以其他方式提供协助并予以改正：{ $email }
