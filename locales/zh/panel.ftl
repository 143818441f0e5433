### The panel: words of the moderator’s page of a running meeting

panel-title = 主控台
panel-test = 测试会议
panel-pages = 本次会议的页面
panel-line-opening = 正在连接会议室
panel-line-open = 已连接
panel-line-again = 与会议室的连接中断，正在自动恢复。
panel-line-over = 会议室已关闭。请重新载入页面查看原因。
panel-load = 负载

## On the floor

panel-floor = 会场
panel-chair = 主席
panel-no-chair = 尚未指定主席
panel-speaks = 发言者
panel-nobody-speaks = 无人发言
panel-open-microphones = 已打开的话筒
panel-no-microphone = 没有打开的话筒
panel-take-microphone = 收回话筒
panel-level = 音量
panel-spoken = 发言语言
panel-spoken-text = 以发言者所选为准，如有误可更改。
panel-spoken-unknown = 未说明

## Who is in the room

panel-people = 在场人员
panel-show = 显示
panel-everybody = 所有人
panel-asking = 要求发言者
panel-given = 已获授权者
panel-lost = 未连接者
panel-untested = 设备检测未达标者
panel-nobody = 会议室内尚无人
panel-nobody-text = 从等候室获准进入者将立即显示于此。
panel-none = 没有符合条件的人
panel-line = 线路
panel-check = 设备检测
panel-listens = 收听
panel-gives = 给予或收回
panel-asks = 要求发言
panel-chairs = 主持会议
panel-lost-one = 未连接
panel-role-delegate = 线上
panel-role-listener = 仅收听
panel-role-interpreter = 口译员
panel-role-moderator = 远程会议主持人
panel-role-captioner = 字幕员
panel-role-hall = 会场
panel-microphone = 话筒
panel-camera = 摄像头
panel-screen = 屏幕
panel-is-open = 已打开
panel-more = 更多
panel-make-chair = 设为主席
panel-end-chair = 不再担任主席
panel-seen = 已处理
panel-seen-text = 已处理，移出名单

## Alone with one person

panel-aside = 单独通话
panel-aside-with = 正在单独通话：
panel-aside-text = 您与此人互相听得见，会场听不到。
panel-aside-open = 此人的话筒已向会场打开：会场听得到其回答。
panel-aside-end = 结束
panel-your-microphone = 您的话筒
panel-no-device = 浏览器未提供话筒：请允许本页使用，并确认话筒已接好。

## Your ear

panel-ear = 您的收听
panel-ear-on = 收听
panel-ear-off = 停止收听
panel-volume = 音量
panel-under = 轻声叠加原声

## Booths, hall, document, recording

panel-booths = 口译间
panel-no-booths = 没有口译间有人值守
panel-on-air = 正在传译
panel-hall = 会场
panel-no-hall = 会场没有信号
panel-document = 屏幕上的文件
panel-document-none = 无文件
panel-document-show = 向所有人显示
panel-recording = 录音
panel-recording-now = 正在录音
panel-record-text = 每个频道一个文件。所有人均可看到正在录音。口译不构成正式记录，每个文件均有此说明。

## Plan B

panel-move = 备用方案
panel-move-text = 所有人的页面立即转至另一平台。姓名和权限保留，理由记录在案。
panel-move-typed = 记录中没有备用平台。请在此填写，将为本次会议保留。
panel-move-to = 转至{ $platform }
panel-move-there = 转至该平台
panel-move-back = 转回 Convoke
panel-moved = 会议现在{ $platform }上举行。
panel-move-reason = 理由（将记录并告知所有人）
panel-move-closed = 入口开放期间方可转移会议。
panel-fallback = 对于在 Convoke 内举行的会议，以下填写的是备用平台（备用方案），可以留空。
panel-act-reserve = 设定备用平台
panel-act-moved = 会议转至另一平台
panel-act-moved-back = 会议转回
panel-key-search = 搜索
panel-key-first = 第一个结果的话筒
panel-key-end = 结束单独通话

## Captions

captioning-title = 字幕
captioning-text = 输入一行并按回车键：阅读该语言字幕的所有人立即可见。
captioning-languages = 您输入的语言
captioning-line = { $language }字幕
captioning-send = 发送
captioning-none = 尚无字幕
captioning-unsent = 未发送：与会议室的连接中断。恢复后请再按回车键。
captioning-history = 已发字幕

## The hall

hallpage-title = 会场
hallpage-text = 供会场技术员的电脑使用：会场调音台送入会议的信号，以及会议送回会场的信号。
hallpage-devices = 允许使用设备
hallpage-devices-text = 获得一次许可后，浏览器才会显示设备名称。
hallpage-denied = 浏览器未提供设备。请允许本页使用话筒。
hallpage-floor = 现场原声
hallpage-into = 送入会议
hallpage-out = 送入会场
hallpage-device = 输入
hallpage-no-device = 无输入
hallpage-channel = 设备声道
hallpage-all-channels = 全部混合
hallpage-channel-number = 声道{ $n }
hallpage-level = 电平
hallpage-level-none = 未选择输入
hallpage-level-silent = 无声：该声道没有信号
hallpage-level-low = 偏低：请在调音台调高
hallpage-level-good = 良好
hallpage-level-loud = 过载：请在调音台调低
hallpage-live = 送入会议
hallpage-live-now = 直播中：停止送入
hallpage-untested = 电平尚未达标，但仍可送入。
hallpage-play = 在会场播放
hallpage-output = 输出
hallpage-default-output = 电脑默认
hallpage-out-text = 会场自身送出的声音不会在会场回放。
hallpage-off = 关闭
hallpage-connecting = 连接中
hallpage-connected = 已连接
hallpage-again = 线路中断，正在自动恢复
hallpage-one-each = 每次仅限一个浏览器：他处打开同一输入即接管。

## A publisher of the hall without a browser

hallpage-whip = 不用浏览器的推流端（WHIP）
hallpage-whip-text = 编码器或 OBS 等程序可自行推送输入：使用此地址，并以令牌作为“Authorization: Bearer”。
hallpage-whip-address = 地址
hallpage-whip-token = 令牌
hallpage-whip-secret = 令牌仅此时显示，不记入任何日志。持有者可向该输入发声：请只交给技术员。
hallpage-act-token = 显示会场输入令牌
