### The device check

## The page

check-title = 检查您的设备
check-intro = 检查约需三分钟。请在您开会时所用的地点、耳机和网络上进行。不作任何录制。
check-kept-text = 随您的注册信息保存的只有各项结果和麦克风类型：不保存声音、画面或设备名称。
check-not-kept = 以上内容均不保存。
check-script = 检查需要运行脚本：请在浏览器中为本页启用脚本。
check-begin = 开始检查
check-next = 下一步
check-yes = 是
check-no = 否
check-who = 会议中
check-who-speak = 我可能发言
check-who-listen = 我只收听
check-unreachable = 服务器无应答。已测结果不会丢失，稍后会自动重新发送。
check-over-text = 测试入口开放期间可进行此项检查。已注册者也可在个人页面上进行。

## States of a step

check-state-open = 未检查
check-state-now = 检查中
check-state-good = 良好
check-state-warn = 有待改善
check-state-bad = 不合格

## What is checked

check-item-browser = 浏览器
check-item-microphone = 麦克风
check-item-level = 话音音量
check-item-noise = 环境噪声
check-item-voice = 您的话音
check-item-loudspeaker = 扬声器或耳机
check-item-echo = 回声
check-item-camera = 摄像头
check-optional = 可选
check-item-network = 网络
check-item-interpretation = 口译

## Microphone and voice

check-microphone-text = 浏览器会询问是否允许本页使用麦克风：请允许。
check-microphone-allow = 使用麦克风
check-microphone-level = 当前音量
check-kind = 您用什么讲话？
check-kind-text = 根据设备名称推测。如有不符，请更正。
check-kind-headset = 有线耳麦
check-kind-separate = 台式麦克风
check-kind-built-in = 电脑内置
check-kind-bluetooth = 蓝牙
check-kind-speakerphone = 会议全向麦
check-kind-camera = 摄像头内置
check-kind-virtual = 虚拟设备
check-kind-unknown = 其他
check-kind-recommended = 推荐
check-voice-text = 先保持安静两秒，然后像在会上发言一样朗读：
check-voice-sentence = 谢谢主席。我国代表团支持这项提案，并就第二段提一个问题。
check-voice-start = 开始测量
check-voice-hush = 请保持安静……
check-voice-speak = 请开始朗读……

## Loudspeaker, echo, camera

check-loudspeaker-text = 将播放一段短旋律。请将音量调至舒适。
check-loudspeaker-default = 系统默认
check-loudspeaker-play = 播放
check-loudspeaker-ask = 您听到了吗？
check-echo-text = 将播放一段轻柔的升调。请保持安静，以便检测麦克风是否收到该声音。
check-echo-start = 检测回声
check-running = 请稍候……
check-camera-text = 欢迎开启画面，但不作要求。
check-camera-show = 显示我的画面
check-camera-without = 不用画面
check-camera-ask = 您看到自己了吗？
check-camera-preview = 您的画面

## Network and interpretation

check-network-text = 声音将在几秒钟内往返于服务器，与会议中相同。没有人会听到您，除非测试会议的主持人与您单独通话：届时本页会提示。
check-network-start = 开始测量
check-network-figures = { $path }，往返{ $round }毫秒，丢包{ $lost }%，抖动{ $jitter }毫秒
check-interpretation-text = 测试会场中有人发言。您先听到现场原声，然后听到此处所选语言。
check-interpretation-which = 另一种语言
check-interpretation-start = 收听
check-interpretation-floor = 现场原声：您听到发言了吗？
check-interpretation-language = 现在是另一种语言：您听到了吗？
check-interpretation-none = 目前无法进入测试会场。
check-aside = 主持人正在与您单独通话：请回答，其他人听不到。

## What to do about it

check-says-browser-good = 具备会议所需的全部功能。
check-says-browser-lacks = 缺少{ $what }。请使用新版Chrome、Edge、Firefox或Safari。
check-says-browser-blind = 声音正常，但此浏览器无法显示画面。
check-says-microphone-refused = 浏览器未允许本页使用麦克风。请点击地址旁的图标，允许使用麦克风，然后重试。
check-says-microphone-missing = 未找到麦克风。请插入耳麦后重试。
check-says-microphone-headset = 带内置麦克风的耳机，符合邀请函的建议。
check-says-microphone-separate = 配合耳机使用效果良好。请与嘴保持一掌距离。
check-says-microphone-built-in = 它会同时收入环境声和键盘声，口译员难以长时间工作。如需发言，请使用有线耳麦。
check-says-microphone-bluetooth = 蓝牙会压缩话音并可能中断。如需发言，请使用有线耳麦。
check-says-microphone-speakerphone = 它会传入整个房间的声音并产生回声。如需发言，请使用有线耳麦。
check-says-microphone-camera = 摄像头离嘴太远。如需发言，请使用有线耳麦。
check-says-microphone-virtual = 这是虚拟设备，不是麦克风。请直接选择麦克风。
check-says-microphone-unknown = 无法识别设备类型：请在此注明。邀请函建议使用带内置麦克风的耳机。
check-says-level-good = 您的话音清晰。
check-says-level-quiet = 您的话音很小。请将麦克风移近，或在电脑设置中调高其音量。
check-says-level-nothing = 未听到话音。麦克风是否静音，或选择了其他麦克风？
check-says-level-clipped = 话音过大导致失真。请将麦克风稍移远，或调低其音量。
check-says-noise-good = 环境安静。
check-says-noise-some = 有一些噪声。请关好门窗，关闭风扇。
check-says-noise-loud = 噪声几乎与您的话音一样大。请换到安静的房间。
check-says-loudspeaker-heard = 您能听到播放的声音。
check-says-loudspeaker-silent = 请调高音量，确认耳机已插好，并选择其他输出设备。
check-says-echo-none = 麦克风未收到扬声器的声音。
check-says-echo-faint = 麦克风中隐约可听到扬声器：请使用耳机或调低音量。
check-says-echo-loud = 麦克风中可听到扬声器：请使用耳机。
check-says-camera-seen = 画面正常。
check-says-camera-refused = 未出现画面。请在地址旁允许使用摄像头，或不用画面参加。
check-says-camera-without = 您将不用画面参加。
check-says-network-good = 声音传输良好。
check-says-network-tcp = 您的网络只允许声音经较慢的方式（TCP）传输。可以使用，但可能卡顿。请联系信息技术部门开放通往本服务器的UDP，或改用其他网络。
check-says-network-far = 声音往返需{ $ms }毫秒：回答前请稍作停顿。有线网络比无线网络更快。
check-says-network-lossy = 声音丢失{ $percent }%。请使用有线网络，或靠近无线接入点。
check-says-network-uneven = 声音到达不均匀（{ $ms }毫秒）。请使用有线网络，并暂停下载。
check-says-network-blocked = 网页正常，但声音不通：被您的网络阻断。请联系信息技术部门放行本服务器的声音，或改用其他网络。
check-says-network-none = 无法连接服务器。
check-says-interpretation-heard = 您能听到现场原声和另一种语言。
check-says-interpretation-floor = 您能听到现场原声，但听不到另一种语言。请再听一次；如仍不行，请致函秘书处。
check-says-interpretation-nothing = 您听不到会场的声音。请先检查音量和网络，再重新收听。

## The result

check-result = 结果
check-result-passed = 您已做好参会准备。
check-result-unfinished = 目前良好。
check-result-missing = 尚待检查：{ $items }。
check-result-warned = 可以使用，但有待改善：请阅读上面的建议。
check-result-failed = 仍有项目不正常：请阅读上面的建议。秘书处可提供帮助：{ $email }
check-result-untested = 尚未检查任何项目。
check-last = { $when }检查：{ $standing }
check-last-none = 您的设备尚未检查。
check-standing-untested = 未测试
check-standing-failed = 未通过
check-standing-warned = 有警告
check-standing-unfinished = 未完成
check-standing-passed = 良好

## The secretariat's desk

check-desk-title = 设备
check-desk-text = 已确认的线上出席或旁听人员及其最近一次检查。不保存设备名称；仅旁听者不评估麦克风。
check-desk-todo = 名线上与会者未测试或未通过
check-desk-none = 此处无人
check-desk-none-text = 线上人员均已进入其他状态，或尚无已确认人员。
check-desk-short = { $item }：{ $state }
