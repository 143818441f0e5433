### Mails

## In every mail

mail-dear = 尊敬的{ $name }：
mail-copy-address = 或复制此地址：
mail-see-registration = 查看我的注册
mail-reason = 原因
mail-label-name = 姓名
mail-label-entity = 代表
mail-label-mode = 与会方式
mail-label-filled-by = 填表人
mail-seat-given = 已为您保留会场席位。
mail-seat-alternate = 贵代表团在会场的席位已满。您的注册仍然有效，列为候补：您可在线与会，如有席位空出，可予使用。
mail-ask-secretariat = 如有疑问，请致函秘书处：{ $email }
mail-foot-registered = 您收到此邮件，是因为注册时填写了此地址：{ $email }
mail-foot-staff = 您收到此邮件，是因为有人以此地址请求登录工作台：{ $email }
mail-foot-my = 查看、更正或撤回注册
mail-test-session = 在线平台测试会议

## The address is to be proven

mail-proof-subject = 请验证您的电子邮箱：{ $title }
mail-proof-heading = 请验证您的电子邮箱
mail-proof-text = 我们收到以此地址提交的注册，会议为：{ $title }。
mail-proof-do = 请打开您的个人页面并按页面上的按钮，以便我们确认该地址属于您。您也可随时在该页面查看注册状态。
mail-proof-button = 打开我的页面
mail-proof-decides = 随后由秘书处作出决定并通知您。
mail-proof-link = 如注册获确认，您的个人链接将发送至此地址，时间为：{ $release }。
mail-proof-link-at-once = 如注册获确认，您的个人链接将立即发送至此地址。
mail-proof-late = 注册已于{ $deadline }截止。您的注册为逾期申请，由秘书处官员决定能否接受，结果将通知您。
mail-stranger = 如非您本人操作，请勿理会：不按该按钮，不会发生任何事情。
mail-known-subject = 您的注册：{ $title }
mail-known-heading = 您的注册
mail-known-text = 您已注册，此地址也已验证。您可在个人页面查看注册状态，并可更正或撤回注册。

## A new address is to be proven

mail-new-address-subject = 请验证您的新电子邮箱：{ $title }
mail-new-address-heading = 请验证您的新电子邮箱
mail-new-address-text = 此地址被填写为注册的新地址，会议为：{ $title }。
mail-new-address-do = 请打开页面并按页面上的按钮，以便我们确认该地址属于您。在此之前，一切保持不变。

## Confirmed

mail-confirmed-subject = 注册已确认：{ $title }
mail-confirmed-heading = 您的注册已确认
mail-registered-for = 您已注册参加：{ $title }，{ $dates }。
mail-next-heading = 后续安排
mail-confirmed-link = 您的个人链接将发送至此地址，时间为：{ $release }。凭此链接可进入所有会议。
mail-confirmed-test = 测试会议，人人可参加：{ $time }
mail-again-subject = 您的链接已恢复使用：{ $title }
mail-again-heading = 您的链接已恢复使用
mail-again-text = 秘书处已确认您目前的注册。您此前收到的个人链接已恢复使用。

## Declined, withdrawn

mail-declined-subject = 注册未获批准：{ $title }
mail-declined-heading = 您的注册未获批准
mail-declined-text = 秘书处未能确认您的注册，会议为：{ $title }。
mail-withdrawn-subject = 注册已撤回：{ $title }
mail-withdrawn-heading = 您的注册已撤回
mail-withdrawn-text = 您已不再注册参加：{ $title }。为您保留的席位已释出，此前发送给您的个人链接不再有效。
mail-withdrawn-again = 如仍希望与会，请重新注册。

## The personal link

mail-link-subject = 您的个人链接：{ $title }
mail-link-heading = 您的个人链接
mail-link-text = { $registered }一个链接适用于所有会议。
mail-link-first = 第一次会议：{ $moment }
mail-link-plate = 所有人看到的就是这个席位牌，无须输入姓名。
mail-link-button = 前往我的会议入口
mail-link-when = 会议时间
mail-link-meeting = 会议
mail-link-door = 会议入口在每次会议开始前{ $minutes }分钟开放。
mail-link-calendar = { $door }所附日历文件以您的当地时间显示各次会议，其中不含链接。
mail-link-please = 请注意
mail-link-keep = 请妥善保管链接。该链接仅供一人、每次在一处使用。
mail-link-language = 请在入口处选择语文，可随时更改。

## Changes

mail-reopened-subject = 您的更改正由秘书处审核：{ $title }
mail-reopened-heading = 您的更改正由秘书处审核
mail-reopened-text = 注册确认后，您的姓名、所代表的国家或组织、或地址有变更。秘书处将审核变更并重新作出决定，结果将通知您。
mail-reopened-sleeps = 在此之前，您的个人链接暂停使用。
mail-accepted-subject = 您的更改已获接受：{ $title }
mail-accepted-heading = 您的更改已获接受
mail-accepted-text = 秘书处已接受您在截止日期后请求的更改。您目前的注册如下：
mail-refused-subject = 您的更改未获接受：{ $title }
mail-refused-heading = 您的更改未获接受
mail-refused-text = 秘书处未能接受您在截止日期后请求的更改。您的注册保持不变。

## Signing in at the desk

mail-sign-in-subject = 登录工作台：{ $title }
mail-sign-in-heading = 登录工作台
mail-sign-in-text = 请用此链接登录。该链接仅能使用一次，有效期：{ $span }。
mail-sign-in-button = 登录
mail-sign-in-stranger = 如您未请求登录，请勿理会。
