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

## Kept

captions-kept-title = Что было написано
captions-kept-text = Строки хранятся вместе с заседанием, в том числе первоначальный вид исправленной строки. WebVTT отсчитывается от начала записи.
captions-kept-none = Пока ничего не написано.
captions-kept-lines = { $count ->
    [one] { $count } строка
    [few] { $count } строки
    [many] { $count } строк
   *[other] { $count } строки
  }
captions-file-text = Текст
captions-file-first = WebVTT, от первой строки
captions-file-recording = WebVTT, запись от { $time }
captions-disclaimer = Субтитры не являются аутентичным отчётом о заседании. Они писались во время выступлений и могут содержать ошибки.
captions-file-title = Субтитры: { $meeting }, { $language }
captions-file-times = Время: { $zone }
captions-file-mended = исправлено { $time }; сначала было написано: { $first }
captions-file-aligned = Отсчёт от начала записи, { $time }
captions-file-unaligned = Отсчёт от первой строки, { $time }

## From outside

captions-feed-title = Извне
captions-feed-text = Сторонняя программа, например автоматического распознавания речи, передаёт субтитры одного языка по адресу с собственным токеном. Отозванный токен больше ничего не открывает; следующий будет другим.
captions-feed-none = токена нет
captions-feed-since = токен с { $time }
captions-feed-show = Показать адрес и токен: { $channel }
captions-feed-revoke = Отозвать токен: { $channel }
captions-feed-address = Адрес
captions-feed-token = Токен
captions-feed-example = Проверить
captions-feed-secret = Токен не попадает ни в один журнал. Тот, у кого он есть, может писать субтитры на этом языке: передайте его только тем, кто управляет программой.
captions-feed-act-shown = Показан токен для передачи в зал
captions-feed-act-revoked = Отозван токен для передачи в зал
