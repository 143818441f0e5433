### Captions

## Reading

captions-off = 关闭
captions-listening = 我收听的语言
captions-floor = 发言所用语言
captions-marked = {"{"}language{"}"}（正在输入）
captions-written = 正在输入的字幕：{ $languages }
captions-nobody = 目前无人输入字幕。
captions-size = 字幕大小
captions-log = 已说的内容
captions-empty = 下一行字幕将显示在此处。
captions-hold = 暂停
captions-go-on = 继续
captions-newest = 到最新一行
captions-new = 新字幕：{"{"}count{"}"} 行
captions-aloud = 由我的屏幕阅读器朗读新字幕
captions-mended = 已更正

## Writing

captions-mend = 更正
captions-mending = 您正在更正最后一行。按回车键发送更正，按 Esc 键保持原样。
captions-mend-how = 在空白输入框中按向上键：更正最后一行。

## Kept

captions-kept-title = 已输入的内容
captions-kept-text = 字幕与会议一同保存，更正过的字幕也保留最初的内容。WebVTT 从录音开始时计时。
captions-kept-none = 尚未输入任何内容。
captions-kept-lines = { $count } 行
captions-file-text = 文本
captions-file-first = WebVTT，从第一行开始
captions-file-recording = WebVTT，{ $time } 的录音
captions-disclaimer = 字幕不是会议的正式记录。字幕是在发言时输入的，可能有误。
captions-file-title = 字幕：{ $meeting }，{ $language }
captions-file-times = 时间：{ $zone }
captions-file-mended = { $time } 更正；最初输入：{ $first }
captions-file-aligned = 从录音开始时计时：{ $time }
captions-file-unaligned = 从第一行开始计时：{ $time }

## From outside

captions-feed-title = 外部来源
captions-feed-text = 他人的软件（例如自动语音识别）凭专用令牌将一种语言的字幕发送到一个地址。令牌撤销后即失效；下一个令牌与之不同。
captions-feed-none = 没有令牌
captions-feed-since = 令牌自 { $time } 起有效
captions-feed-show = 显示地址和令牌：{ $channel }
captions-feed-revoke = 撤销令牌：{ $channel }
captions-feed-address = 地址
captions-feed-token = 令牌
captions-feed-example = 试用
captions-feed-secret = 令牌不会出现在任何日志中。持有令牌者可输入该语言的字幕：只交给操作该软件的人。
captions-feed-act-shown = 已显示向会议室发送内容的令牌
captions-feed-act-revoked = 已撤销向会议室发送内容的令牌
