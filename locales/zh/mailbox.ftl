### The rehearsal's pages: mails caught, filling with delegates

## Mails caught

mailbox-title = 演练发件箱
mailbox-text = 所有邮件均留在此处，不会离开本机。每封均按收件人所见显示。
mailbox-to = 收件人
mailbox-from = 发件人
mailbox-at = 发送时间
mailbox-show = 显示
mailbox-none = 尚无邮件
mailbox-none-text = 请先注册一人，验证邮箱的邮件将显示于此。
mailbox-older = 更早
mailbox-newest = 最新
mailbox-read = 收件人所见
mailbox-plain = 纯文本
mailbox-calendar = 附日历文件

## Filling

fill-title = 填充代表
fill-text = 由虚构人员代表各代表团注册，涵盖各种状态、文字和与会方式。不发送邮件；链接发出后，已确认者会收到各自的链接。
fill-registrations = 注册数量
fill-range = 10至10 000
fill-seed = 随机种子
fill-seed-text = 相同的数字产生相同的人员。
fill-do = 填充
fill-done = { $n ->
   *[other] 已添加{ $n }项注册。
}
fill-now = 当前注册
