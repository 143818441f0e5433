### The room: what somebody in it hears, sees and does

## What is seen

room-stage = 发言人画面
room-speaking = 发言时间
room-input = 线路：{"{"}says{"}"}
room-nobody = 目前无人发言
room-recording = 正在录音
room-hears = 您正在收听：{"{"}channel{"}"} · {"{"}says{"}"}
room-screen = 屏幕上
room-documents = 全部文件
room-read = 阅读

## What is heard

room-volume = 音量
room-under = 同时轻声播放原声
room-under-volume = 原声音量
room-earphones = 您在会议室内：请戴耳机，以免话筒收到口译声音。
room-follows = 您在旁听会议：本页面没有话筒和摄像头。
room-asleep = 在您按下任意按钮之前，浏览器不会播放声音。
room-wake = 打开声音

## Pictures and captions

room-pictures = 画面和字幕
room-pictures-show = 显示画面
room-pictures-cost = 显示画面每小时约{ $with } MB，仅有声音约{ $without } MB。
room-signed = 显示在发言人旁边
room-signed-size = 大小
room-captions = 字幕
room-small = 小
room-medium = 中
room-large = 大

## One’s own microphone and camera

room-voice = 您的话筒
room-mic-off = 话筒已关闭
room-mic-wait = 主席或主持人请您发言时即可打开
room-mic-given = 现在请您发言：按此打开
room-mic-live = 话筒已打开
room-mic-close = 所有人都能听到您：按此关闭
room-camera-off = 摄像头已关闭
room-camera-live = 摄像头已打开
room-own-picture = 您自己的画面
room-share = 共享我的屏幕
room-share-live = 停止共享
room-ask = 要求发言
room-withdraw = 撤回请求
room-speaks = 我使用的发言语言
room-device = 设备
room-device-default = 由浏览器选择
room-loudspeakers = 我使用扬声器，而非耳机
room-loudspeakers-text = 浏览器会消除回声和噪声。使用耳机时请勿勾选：口译员需要听到您完整的声音。
room-keys = 快捷键：M 话筒，V 摄像头
room-level = 您的话筒音量
room-hindered-insecure = 浏览器只在安全地址（https）下打开话筒和摄像头。请在该地址打开您的链接。
room-hindered-denied = 浏览器未获准使用该设备。请在地址栏旁允许使用，然后再按一次。
room-hindered-missing = 未找到该设备。请接好设备，然后再按一次。
room-hindered-busy = 该设备正被另一程序占用。请关闭该程序，然后再按一次。

## The line

room-line-opening = 正在连接声音和画面……
room-line-again = 线路中断，正在自动重新连接；您的权限予以保留。
room-line-media = 声音和画面中断，正在自动重新连接。
room-line-back = 已重新连接。
room-script = 声音和画面需要脚本，而此浏览器已将其关闭。
room-unable = 此浏览器无法接收声音和画面。请使用新版 Chrome、Edge、Firefox 或 Safari。

## Plan B

room-moved = 会议在{"{"}platform{"}"}上继续进行。{"{"}reason{"}"}
