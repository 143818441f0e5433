### The interpreter's booth

## Before a meeting

booth-title = 口译间
booth-into = 您译入：{ $languages }
booth-enter = 进入口译间
booth-enter-text = 在您打开之前，话筒一直关闭。
booth-choose = 有几场会议同时开放：请选择您的会议。
booth-opens-text = { $time } 开门，届时本页显示口译间入口。您可以让页面一直开着。
booth-sessions = 全部会议时段
booth-link = 此链接仅供您本人使用，请勿转发。同一时间只能在一处打开口译间。
booth-ready = 开始播音之前
booth-ready-headset = 请使用有线耳麦。蓝牙和内置话筒会削去听众所需的声音。
booth-ready-place = 请在安静的房间就座，使用有线网络，并关闭其他会发声的程序。
booth-ready-browser = 浏览器询问时，请允许本页使用话筒。
booth-try = 在测试会场试用控制台
booth-test-room = 测试会场
booth-scripts = 控制台需要脚本。请为本页启用脚本后重新加载。

## Switching on

booth-start = 开启声音和话筒
booth-start-camera = 开启声音和摄像头
booth-start-text = 请先戴好耳麦。在您打开话筒之前，没有人听到您。
booth-start-text-camera = 在您开始播出之前，没有人看到您。
booth-refused = 浏览器拒绝本页使用话筒或摄像头。请在地址栏允许后再按一次。
booth-missing = 未找到话筒或摄像头。请插好后再按一次。
booth-busy = 话筒或摄像头被其他程序占用。请关闭该程序后再按一次。
booth-insecure = 此地址没有证书，浏览器不提供话筒。请告知秘书处。
booth-no-headset = 未识别到耳麦：您的话筒是“{ $device }”。播音前请改用有线耳麦。
booth-headset-ok = 这就是耳麦

## Listening

booth-listen = 我收听
booth-relay-keys = 一键接力
booth-relay-take = 切换到 { $key } 键的接力
booth-relay-on = { $key } 键对应的来源
booth-relay-empty = 空

## Ears

booth-ears = 我的耳机
booth-volume = 来源
booth-bass = 低音
booth-treble = 高音
booth-partner = 同伴（轻声）
booth-monitor = 同时监听
booth-monitor-none = 无
booth-monitor-partner = 同伴
booth-monitor-channel = 我的频道
booth-loud-ok = 限幅器始终开启。最近一分钟音量不高。
booth-loud = 最近一分钟音量偏高：请调低来源。
booth-loud-note = 浏览器无法得知耳机的实际响度。请调到您无需提高嗓门的程度。

## The speaker

booth-nobody = 无人发言
booth-next = 请求发言
booth-no-picture = 没有画面
booth-pictures = 画面
booth-mate = 同伴画面
booth-own-picture = 您的画面
booth-input = 发言者线路：{ $says }
booth-input-unknown = 尚未测量
booth-levels = 电平
booth-voice = 我的声音
booth-decibels = { $n } dB

## The document

booth-document = 正在宣读
booth-document-none = 未显示文件。
booth-document-open = 在新窗口打开
booth-papers = 文件
booth-papers-away = 关闭此文件
booth-terms = 术语
booth-term = 用任一语文查找术语
booth-no-term = 列表中没有此术语。

## Messages

booth-messages = 口译间内
booth-message = 发给口译间的消息
booth-send = 发送
booth-colleague-air = { $name }：播音中
booth-colleague-here = { $name }：在场
booth-colleague-away = { $name }：不在
booth-alone = 此口译间没有其他人工作。
booth-new-message = { $name }：{ $text }

## On air

booth-on-air = 播音中
booth-off-air = 未播音
booth-coughing = 静音
booth-audience = { $language }：收听 { $n }
booth-no-outgoing = 未选择输出语言
booth-other-on-air = { $name }正在播音
booth-time = 我的播音时间
booth-time-of = / { $time }
booth-hand-within = 请在 { $time } 内交接
booth-hand-now = 已满 { $minutes } 分钟：请立即交接

## Speaking

booth-speak = 我译入
booth-not-yours = 今天不由您负责：{ $languages }
booth-space = 空格
booth-microphone-open = 话筒已开
booth-microphone-closed = 话筒已关
booth-camera-open = 摄像头播出中
booth-camera-closed = 摄像头未播出
booth-press-close = 按下关闭
booth-press-open = 按下开始播音
booth-cough = 咳嗽
booth-cough-text = 按住时静音

## Handover

booth-handover = 交接
booth-asks = { $name } 请求接过话筒。
booth-give = 交出
booth-not-yet = 稍候
booth-ask = 请求话筒
booth-ask-text = 由同伴决定
booth-asking = 已请求：再按撤回
booth-answer = 稍候：同伴继续使用话筒。
booth-take = 接管
booth-take-text = 立即接过：按两次
booth-take-sure = 再按一次：{ $name } 将停止播音。
booth-taken = 话筒现由同伴使用。

## Signals

booth-signals = 致发言者、主持人
booth-slow = 请放慢
booth-slow-text = 向发言者和主席显示
booth-slow-shown = 正在显示
booth-cannot = 无法口译：声音
booth-cannot-text = 告知主持人、主席和听众
booth-cannot-on = 已告知：声音恢复后再按
booth-call = 呼叫技术员
booth-call-text = 向主持人显示
booth-call-on = 已呼叫：再按撤回
booth-call-seen = 已回应：呼叫已被看到
booth-camera = 我的摄像头
booth-camera-text = 供口译间同伴观看

## The console

booth-count = 口译间内：{ $n }
booth-keys = 以字母和数字作快捷键
booth-frame = 键盘焦点在文件内。按此处恢复控制台按键。
booth-joining = 正在连接会场……
booth-again = 线路中断。页面会自行重连；同伴可以接管。
booth-joined = 已连接
booth-over = 本页已断开。
booth-reload = 使用此窗口
booth-moved = 会议转到 { $platform } 继续。
booth-moved-how = 如何进入
booth-recording = 录音中
