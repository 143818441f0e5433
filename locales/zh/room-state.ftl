### What the room tells its pages over the socket

## Channels

live-signed = 国际手语
live-floor-now = 原声，现为{ $language }
live-floor = 原声
live-interpreted = 口译
live-by-way = 经{ $language }接力口译
live-original = 原声
live-nobody = 无人口译：现场原声
live-nobody-signs = 暂无手语翻译

## Who speaks

live-online = 在线
live-in-room = 现场
live-speaks = { $place } · 使用{ $language }
live-hall = 会议厅
live-hall-channel = 会议厅：{ $channel }

## Pictures

live-picture = 图像：{ $name }
live-screen = 共享屏幕：{ $name }
live-signs = 国际手语：{ $name }
live-name = { $entity }，{ $person }
live-document-original = { $language }（原文：{ $original }）

## Lines

live-line-good = 良好
live-line-figures = { $class }：丢失{ $lost }%，{ $ms }毫秒
live-line-fair = 一般
live-line-poor = 较差
live-your-line = 您的线路：{ $says }
live-your-line-help = 您的线路：{ $says }。使用有线网络、关闭图像会有帮助。
live-your-line-tcp = 您的网络只允许声音绕行（TCP）：可能有延迟。

## The reader

live-slow-down = 请放慢语速：口译员提出此请求
live-aside = 主持人正在单独与您通话

## Booths

live-booth-ar = 阿拉伯文口译间
live-booth-zh = 中文口译间
live-booth-en = 英文口译间
live-booth-fr = 法文口译间
live-booth-ru = 俄文口译间
live-booth-es = 西班牙文口译间
live-trouble = { $booth }：因声音问题无法口译
live-on-air = { $name }正在播音
live-relays = { $name }正在播音，接力：{ $channel }
live-circle = 正接力您的口译：会形成循环
live-off-air = 无人播音
live-depth-floor = 原声
live-depth-plus = 接力 +
live-depth-minus = 接力 −
live-depth-refused = 不可用
live-depth-silent = 静音
live-alone = 口译间只有您一人：需要两人。
live-mate-long = { $name }：已播音{ $n }分钟。请要求接替。

## The moderator

live-from-into = { $name }：{ $from }译为{ $into }
live-calls = 呼叫技术员
live-cannot = 无法口译：声音问题
live-connected = { $n }人已连接
live-load-free = { $connected } · 声音和图像已用容量的{ $busy }%：还有余量
live-load-filling = { $connected } · 声音和图像已用容量的{ $busy }%：即将满员
live-load-full = { $connected } · 声音和图像已用容量的{ $busy }%：已满。新来者须等候，已在会场者不受影响
live-not-tested = 未测试
live-guest = 来宾{ $number }

## Refused

live-no-not-yours = 您无权执行此操作。
live-no-not-granted = 尚未给您发言权：主持人授权后即可打开。
live-no-unknown = 此项已不存在。
live-no-outgoing = 请先选择输出语言。
live-no-language = 该语言今天不由您负责。
live-no-on-air = 该频道已有另一话筒开启：请请求交接或直接接替。
live-no-nothing = 没有可交接的内容。
live-no-same = 输入与输出将是同一频道。
live-no-circle = 该接力会形成循环。
live-no-microphones = 已开启的话筒达到上限：须先关闭一个。
live-no-pictures = 显示的图像达到上限：须先关闭一个。
live-no-recording = 本次会议不得录音。
live-no-chair = 尚未指定主席。请先指定主席：会议经主席决定才录音。
live-no-reason = 请说明理由：将记录在案。
live-no-text = 文字为空或过长。
live-no-moved = 会议现已转到另一平台。
live-full = 会场已满：不影响已在场者。本页将再次尝试。
live-opening = 会场正在打开。本页将再次尝试。
live-malformed = 会场无法识别本页。请重新加载。
live-flood = 本页一次发送过多，已被断开。请重新加载。
live-elsewhere = 您已在另一窗口打开本会场，现以该窗口为准。

## Recordings

live-record-original = { $meeting }：原声
live-record-interpreted = { $meeting }：{ $channel }。口译不是正式记录。

## In the audit trail

live-act-given = 已给予话筒或图像
live-act-taken = 已收回话筒或图像
live-act-chair = 已指明主席

## A channel that is no more

live-gone = { $channel }频道已停止。您现在收听现场原声。
live-gone-work = { $channel }频道已停止：请重新选择。在该频道打开的麦克风已停播。
