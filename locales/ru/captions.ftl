### Captions

## Reading

captions-off = без субтитров
captions-listening = на языке, который я слушаю
captions-floor = на языке выступления
captions-marked = {"{"}language{"}"} (пишутся)
captions-written = Сейчас пишутся субтитры: { $languages }
captions-nobody = Сейчас никто не пишет субтитры.
captions-size = Их размер
captions-log = Что было сказано
captions-empty = Здесь появится следующая написанная строка.
captions-hold = Пауза
captions-go-on = Продолжить
captions-newest = К последней строке
captions-new = Новых строк: {"{"}count{"}"}
captions-aloud = Моя программа экранного доступа читает новые строки
captions-mended = исправлено

## Writing

captions-mend = Исправить
captions-mending = Вы исправляете последнюю строку. Enter отправляет исправление, Escape оставляет строку как есть.
captions-mend-how = Стрелка вверх в пустом поле: исправить последнюю строку.
