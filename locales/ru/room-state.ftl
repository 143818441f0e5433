### What the room tells its pages over the socket

## Channels

live-signed = Международные жесты
live-floor-now = Оригинал, сейчас: { $language }
live-floor = Оригинал
live-interpreted = переводится
live-by-way = через реле: { $language }
live-original = оригинал
live-nobody = перевода нет: зал
live-nobody-signs = жестового перевода нет

## Who speaks

live-online = Онлайн
live-in-room = В зале
live-speaks = { $place } · язык: { $language }
live-hall = Зал заседаний
live-hall-channel = Зал заседаний: { $channel }

## Pictures

live-picture = Изображение: { $name }
live-screen = Показ экрана: { $name }
live-signs = Международные жесты: { $name }
live-name = { $entity }, { $person }
live-document-original = { $language } (язык оригинала: { $original })

## Lines

live-line-good = хорошая
live-line-figures = { $class }: потери { $lost } %, { $ms } мс
live-line-fair = средняя
live-line-poor = плохая
live-your-line = Ваша связь: { $says }
live-your-line-help = Ваша связь: { $says }. Помогут проводная сеть и отключенное изображение.
live-your-line-tcp = Ваша сеть пропускает звук только в обход (TCP): он может запаздывать.

## The reader

live-slow-down = Пожалуйста, говорите медленнее: об этом просят переводчики
live-aside = Модератор говорит только с вами

## Booths

live-booth-ar = арабская кабина
live-booth-zh = китайская кабина
live-booth-en = английская кабина
live-booth-fr = французская кабина
live-booth-ru = русская кабина
live-booth-es = испанская кабина
live-trouble = { $booth }: звук не позволяет переводить
live-on-air = { $name } в эфире
live-relays = { $name } в эфире, реле: { $channel }
live-circle = берет реле у вас: получится круг
live-off-air = в эфире никого
live-depth-floor = зал
live-depth-plus = реле +
live-depth-minus = реле −
live-depth-refused = нельзя
live-depth-silent = тишина
live-alone = Вы в кабине одни: нужны двое.
live-mate-long = { $name }: в эфире { $n } мин. Попросите микрофон.

## The moderator

live-from-into = { $name }: { $from } → { $into }
live-calls = вызывает техника
live-cannot = не может переводить: звук
live-connected = { $n ->
    [one] Подключен { $n } человек
    [few] Подключены { $n } человека
    [many] Подключены { $n } человек
   *[other] Подключены { $n } человека
}
live-load-free = { $connected } · звук и изображение занимают { $busy } % возможного: место ещё есть
live-load-filling = { $connected } · звук и изображение занимают { $busy } % возможного: места остаётся мало
live-load-full = { $connected } · звук и изображение занимают { $busy } % возможного: мест нет. Новые участники ждут; те, кто внутри, остаются на связи
live-not-tested = не проверено
live-guest = Гость { $number }

## Refused

live-no-not-yours = Вам это не положено.
live-no-not-granted = Слово вам не предоставлено: включится, когда его предоставит модератор.
live-no-unknown = Этого здесь больше нет.
live-no-outgoing = Сначала выберите язык перевода.
live-no-language = Сегодня это не ваш язык.
live-no-on-air = На этом канале включен другой микрофон: попросите его или перехватите.
live-no-nothing = Передавать нечего.
live-no-same = Входящий и исходящий каналы совпадут.
live-no-circle = Это реле пойдет по кругу.
live-no-microphones = Открыто предельное число микрофонов: сначала один нужно выключить.
live-no-pictures = Показано предельное число изображений: сначала одно нужно выключить.
live-no-recording = Запись этого заседания не разрешена.
live-no-chair = Председатель еще не указан. Сначала укажите Председателя: запись ведется по его решению.
live-no-reason = Укажите причину: она сохраняется.
live-no-text = Текст пуст или слишком длинный.
live-no-moved = Заседание сейчас проходит на другой платформе.
live-full = Зал заполнен: тех, кто внутри, не беспокоят. Страница попробует еще раз.
live-opening = Зал открывается. Страница попробует еще раз.
live-malformed = Зал не понял эту страницу. Загрузите ее заново.
live-flood = Эта страница отправила слишком много сразу и была отключена. Загрузите ее заново.
live-elsewhere = Вы открыли этот зал в другом окне, и теперь действует оно.

## Recordings

live-record-original = { $meeting }: оригинал
live-record-interpreted = { $meeting }: { $channel }. Устный перевод не является аутентичной записью.

## In the audit trail

live-act-given = Микрофон или изображение предоставлены
live-act-taken = Микрофон или изображение отозваны
live-act-chair = Указан Председатель

## A channel that is no more

live-gone = Канал «{ $channel }» больше не передается. Вы слышите зал.
live-gone-work = Канал «{ $channel }» больше не передается: выберите заново. Микрофон, включенный на нем, не в эфире.
