### The door, the lobby and the room

## Before the meeting

door-title = 入口
door-plate = 其他与会者将看到您的席位牌如下
door-today = 今天，{ $date }
door-opens-in = 距入口开放还有
door-opens-text = 入口将于{ $time }开放。如果您曾触碰本页或在本页按过键，届时将自动带您进入等候室；否则请按此处出现的按钮。本页可以一直开着。
door-open = 入口已开放
door-enter = 进入等候室
door-one-place = 此链接仅供您本人使用，同一时间只在一处有效。如在别处打开，将由该处接替，本页会告知您。
door-elsewhere = 您已在别处进入会议。如在此处进入，将由此处接替，并告知原处。
door-ended = { $meeting }：会议已结束。
door-over = 各次会议已全部结束
door-over-text = 您的链接不再开放任何会议。秘书处感谢您的参与。

## Listening

door-listen = 您的收听语言
door-floor = 现场原声
door-listen-keep = 保存选择
door-listen-text = 您的选择将保留至会议中，届时可随时更换。

## Instructions

door-ready = 进入前
door-ready-headset = 请使用带内置麦克风的耳机，以便代表和口译员听得清楚。
door-ready-place = 请在安静的房间就座，尽可能使用有线网络。
door-ready-name = 席位牌取自您的注册，无须键入。

## The day

door-rest = 当日其余会议
door-same-link = 同一链接
door-now = 入口已开放

## A link that does not open

door-sleeps = 您的链接暂停使用
door-sleeps-text = 您的注册在确认后有所改动。在秘书处官员作出决定之前，此链接不能使用。结果将通过电子邮件告知。
door-dead = 此链接已失效
door-dead-withdrawn = 该注册已撤回。
door-dead-declined = 秘书处未予批准该注册：
door-ask = 如有疑问，请致函秘书处：{ $email }
door-taken = 已由别处接替
door-taken-text = 您的链接已在别处打开，现以该处为准。如非您本人所为，请收回席位并告知秘书处。
door-take-back = 收回我的席位

## The lobby

lobby-title = 等候室
lobby-wait = 您已在等候室
lobby-wait-text = 远程会议主持人可以看到您在等候。获准后，本页将自动带您进入会议，无须操作。
lobby-since = { $time }起等候
lobby-leave = 离开等候室
lobby-turned = 您未获准进入
lobby-turned-text = 如问题可以解决，请停留在本页，主持人仍可准您进入。

## The room

room-present = 出席
room-people = { $n ->
   *[other] { $n }人
}
room-delegations = { $n ->
   *[other] { $n }个代表团
}
room-following = 旁听
room-you = 您
room-closes = { $time }结束
room-leave = 离开
room-controls = 您的操作
room-listen = 收听
room-next = 下一场会议的入口已开放：{ $meeting }

## A meeting on another platform

hosted-on = 会议在{ $platform }上举行
hosted-name = 您的显示名称
hosted-name-filled = 平台会自动从链接中读取。如要求填写，请完全照此填写。
hosted-name-enter = 平台要求填写姓名时，请完全照此填写。
hosted-passcode = 密码
hosted-open = 打开{ $platform }
hosted-secret = 地址和密码仅供您本人使用，请勿转告他人。

## The moderator

lobbies-text = 各次会议的等候和出席情况。入口开放期间可进行操作。
lobbies-opens = { $when }开放
lobbies-over = 已结束
lobbies-waiting = { $n ->
   *[other] { $n }人等候
}
lobby-waiting = 等候
lobby-nobody = 无人等候
lobby-nobody-text = 进入等候室者将立即显示于此，并附席位牌和与会方式。
lobby-admit = 准入
lobby-admit-all = 全部准入
lobby-turn-away = 不准入
lobby-reason = 理由（将告知本人）
lobby-turned-list = 未获准
lobby-on-the-spot = 未注册而获准
lobby-nobody-present = 尚无人出席
lobby-unregistered = 准许未注册人员进入
lobby-unregistered-text = 由您作出决定，并连同理由记录在案。该人员立即获得确认，并通过电子邮件收到个人链接。
lobby-why = 理由（记录在案）
lobby-admitted-done = 已准许：个人链接正通过电子邮件发送。
