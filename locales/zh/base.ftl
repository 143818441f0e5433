### Words that every part of Convoke uses

## Days and months

weekday-monday = 星期一
weekday-tuesday = 星期二
weekday-wednesday = 星期三
weekday-thursday = 星期四
weekday-friday = 星期五
weekday-saturday = 星期六
weekday-sunday = 星期日
weekday-short-monday = 周一
weekday-short-tuesday = 周二
weekday-short-wednesday = 周三
weekday-short-thursday = 周四
weekday-short-friday = 周五
weekday-short-saturday = 周六
weekday-short-sunday = 周日
month-1 = 1月
month-2 = 2月
month-3 = 3月
month-4 = 4月
month-5 = 5月
month-6 = 6月
month-7 = 7月
month-8 = 8月
month-9 = 9月
month-10 = 10月
month-11 = 11月
month-12 = 12月
month-short-1 = 1月
month-short-2 = 2月
month-short-3 = 3月
month-short-4 = 4月
month-short-5 = 5月
month-short-6 = 6月
month-short-7 = 7月
month-short-8 = 8月
month-short-9 = 9月
month-short-10 = 10月
month-short-11 = 11月
month-short-12 = 12月

## Dates

date-short = { $month }{ $day }日 { $weekday }
date-short-year = { $year }年{ $month }{ $day }日 { $weekday }
date-long = { $month }{ $day }日{ $weekday }
date-full = { $year }年{ $month }{ $day }日{ $weekday }
date-plain = { $year }年{ $month }{ $day }日
date-compact = { $year }年{ $month }{ $day }日
date-day-month = { $month }{ $day }日
date-range-month = { $year }年{ $month }{ $first }日至{ $last }日
date-range = { $first }至{ $last }

## Times and places

at-place = { $time } { $place }
time-in-place = { $place }时间
shift-next-day = 次日，{ $date }
shift-day-before = 前一日，{ $date }
days-left = { $days ->
   *[other] { $days } 天
}
hours-left = { $hours ->
   *[other] { $hours } 小时
}
minutes-left = { $minutes ->
   *[other] { $minutes } 分钟
}
unit-days = 天
unit-hours = 小时
unit-minutes = 分钟
unit-seconds = 秒
list-and = { $first }和{ $last }
list-comma = { "、" }
language-ar = 阿拉伯文
language-zh = 中文
language-en = 英文
language-fr = 法文
language-ru = 俄文
language-es = 西班牙文

## Frame of every page

skip-to-content = 跳到正文
frame-language = 语言
frame-site = 网站
nav-meetings = 会议
nav-programme = 日程
nav-taking-part = 与会
nav-documents = 文件
nav-announcements = 通告
foot-privacy = 隐私声明
foot-accessibility = 无障碍
foot-zone-data = 时区数据 { $version }
foot-as-of = 页面截至 { $when }

## Participants

category-state-party = 缔约国
category-signatory-state = 签署国
category-observer-state = 观察员国
category-organization = 国际或区域组织
category-civil-society = 民间社会
role-head-of-delegation = 代表团团长
role-alternate = 副代表
role-adviser = 顾问
role-representative = 代表
mode-in-person = 现场与会
mode-online = 在线与会，可发言
mode-follow = 在线与会，仅收听
state-received = 已收到
state-proven = 待决定
state-confirmed = 已确认
state-declined = 未予批准
state-withdrawn = 已撤回

## What can go wrong

error-title = 错误
error-not-found = 没有此页面
error-not-found-text = 地址可能有误或已过时。
error-not-yours = 此地址无效
error-not-yours-text = 地址可能不完整：请从最新的邮件中完整复制。您的邮箱更改后，旧地址即失效。
error-stale = 此项已被他人修改
error-stale-text = 未覆盖任何内容。请查看当前状态后再作决定。
error-refused = 目前无法进行此操作
error-refused-state = 注册的当前状态不允许此操作。
error-refused-same-person = 此人已通过另一项注册获得确认。
error-refused-no-seat = 代表团的席位已满。
error-refused-reason = 请写明理由；理由将记录在案并告知当事人。
error-refused-symbol = 此文号已被使用；文号不得重复。
error-refused-door = 会议入口尚未开放。
error-forbidden = 此请求来自其他网站
error-forbidden-text = 请打开该页面并在页面上按下按钮。
error-too-large = 内容过大
error-too-large-text = 请缩短文字或发送较小的文件。
error-malformed = 无法读取此请求
error-internal = 我方出现故障
error-internal-text = 故障已记录。请稍后再试；若持续出现，请联系秘书处。
back-to-meetings = 返回会议页
