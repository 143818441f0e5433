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
