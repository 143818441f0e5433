### Interpretation: booths, interpreters, their links

## The desk’s page

interpretation-title = 口译
interpretation-intro = 谁在哪个口译间工作。每位口译员都有打开口译间的个人链接，添加后即刻发出：测试会议早于代表们的链接。
interpretation-too-few = 口译员：现有{ $here }人，需{ $needed }人。
interpretation-rule-two = 同声传译不得一人单独进行：每个口译间须两人（国际会议口译员协会关于团队人数的规定）。
interpretation-rule-three = 译入两种语文的口译间须三人（国际会议口译员协会关于团队人数的规定）。
interpretation-into = 译入
interpretation-link = 链接
interpretation-no-mail = 未发送链接
interpretation-change = 更改
interpretation-edit = 修改姓名、口译间或语文
interpretation-edit-text = 链接不变。如会议正在进行，修改立即生效：在被取消的语文上播音的麦克风随即停播。
interpretation-back = 返回
interpretation-send = 发送链接
interpretation-new-link = 发送新链接
interpretation-new-link-hint = 发送新链接后，旧链接随即失效。
interpretation-remove = 移除
interpretation-reason = 移除理由（将予记录）
interpretation-add = 添加口译员
interpretation-add-now = 添加并发送链接
interpretation-name = 姓名
interpretation-mails-in = 邮件和页面语文
interpretation-booth = 口译间
interpretation-choose = 请选择
interpretation-into-hint = 本口译间的语文；阿拉伯文和中文口译间还包括反向译入的语文。只做国际手语者不需要有声语言的口译间。
interpretation-fault-booth = 请选择口译间
interpretation-fault-name = 请填写姓名
interpretation-fault-into = 请至少选择一种译入语文
interpretation-fault-signed = 国际手语只由其本身的口译间译入，该口译间也不译入其他语文
interpretation-fault-there = { $name }已在名单中，地址相同

## What was done

interpretation-done-added = 已添加；链接正在发送。
interpretation-done-edited = 已保存。链接不变。
interpretation-done-removed = 已移除；链接随即失效。
interpretation-act-added = 已添加口译员
interpretation-act-edited = 口译员资料已修改
interpretation-act-removed = 已移除口译员
interpretation-act-link-again = 已重新发送口译间链接
interpretation-act-new-link = 口译间新链接
interpretation-act-recording-began = 录音开始
interpretation-act-recording-ended = 录音结束
interpretation-number = 口译员{ $number }
interpretation-mail-kind = 口译间链接

## The mail with the link

interpretation-mail-subject = 您的口译间：{ $title }
interpretation-mail-heading = 您的口译间
interpretation-mail-text = 您将担任口译：{ $title }，{ $dates }。同一链接可在每次测试会议和每次会议中打开您的口译间。
interpretation-mail-button = 前往我的口译间
interpretation-mail-calendar = 所附日历文件以您的当地时间显示各次会议，其中不含链接。
interpretation-mail-test = 请参加测试会议，与同事一起测试耳机、麦克风、接力口译和交接：{ $time }
interpretation-mail-or = { "；" }
interpretation-mail-wire = 请在安静的房间内使用以网线联网的计算机和有线耳机，不要使用蓝牙。
interpretation-mail-keep = 请妥善保管链接：这是您在口译间的席位。
interpretation-mail-foot = 您收到此邮件，是因为秘书处为一位口译员登记了此地址：{ $email }
