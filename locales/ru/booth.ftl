### The interpreter's booth

## Before a meeting

booth-title = Кабина переводчика
booth-into = Вы переводите на: { $languages }
booth-enter = Войти в кабину
booth-enter-text = Микрофон остается выключенным, пока вы сами его не включите.
booth-choose = Открыто несколько заседаний: выберите свое.
booth-opens-text = В { $time } откроется дверь, и на этой странице появится вход в кабину. Страницу можно не закрывать.
booth-sessions = Все заседания
booth-link = Эта ссылка только ваша: не передавайте ее. Она открывает кабину только в одном месте одновременно.
booth-ready = Перед выходом в эфир
booth-ready-headset = Пользуйтесь проводной гарнитурой. Bluetooth и встроенные микрофоны обрезают звук, который нужен слушателям.
booth-ready-place = Работайте в тихом помещении, с проводным подключением к сети, и закройте все программы, издающие звуки.
booth-ready-browser = Разрешите странице доступ к микрофону, когда браузер об этом спросит.
booth-try = Опробовать пульт в тестовом зале
booth-test-room = Тестовый зал
booth-scripts = Пульту нужны скрипты. Разрешите их для этой страницы и загрузите ее снова.

## Switching on

booth-start = Включить звук и микрофон
booth-start-camera = Включить звук и камеру
booth-start-text = Сначала наденьте гарнитуру. Пока вы не включите микрофон, вас никто не слышит.
booth-start-text-camera = Пока вы не в эфире, вас никто не видит.
booth-refused = Браузер не дает странице доступ к микрофону или камере. Разрешите его в адресной строке и нажмите еще раз.
booth-missing = Микрофон или камера не найдены. Подключите устройство и нажмите еще раз.
booth-busy = Микрофон или камеру занимает другая программа. Закройте ее и нажмите еще раз.
booth-insecure = У этого адреса нет сертификата, и браузер не дает ему микрофон. Сообщите Секретариату.
booth-no-headset = Гарнитура не распознана: ваш микрофон — «{ $device }». Перед выходом в эфир подключите проводную гарнитуру.
booth-headset-ok = Это гарнитура

## Listening

booth-listen = Я слушаю
booth-relay-keys = Реле одной клавишей
booth-relay-take = Взять реле с клавиши { $key }
booth-relay-on = Что на клавише { $key }
booth-relay-empty = пусто

## Ears

booth-ears = Мой слух
booth-volume = Источник
booth-bass = Низкие
booth-treble = Высокие
booth-partner = Коллега, тихо
booth-monitor = Я слышу также
booth-monitor-none = Больше ничего
booth-monitor-partner = Коллегу
booth-monitor-channel = Мой канал
booth-loud-ok = Ограничитель включен всегда. Последняя минута не была громкой.
booth-loud = Последняя минута была громкой: убавьте источник.
booth-loud-note = Браузер не знает, насколько громка ваша гарнитура. Настройте ее так, чтобы не повышать голос.

## The speaker

booth-nobody = Никто не выступает
booth-next = Просят слова
booth-no-picture = Изображения нет
booth-pictures = Изображения
booth-mate = Изображение коллеги
booth-own-picture = Ваше изображение
booth-input = Линия выступающего: { $says }
booth-input-unknown = еще не измерена
booth-levels = Уровни
booth-voice = Мой голос
booth-decibels = { $n } дБ

## The document

booth-document = Зачитывается
booth-document-none = Документ не показан.
booth-document-open = Открыть в новом окне
booth-papers = Документы
booth-papers-away = Закрыть документ
booth-terms = Терминология
booth-term = Найти термин на любом языке
booth-no-term = Такого термина в списке нет.

## Messages

booth-messages = В кабине
booth-message = Сообщение в кабину
booth-send = Отправить
booth-colleague-air = { $name }: в эфире
booth-colleague-here = { $name }: на месте
booth-colleague-away = { $name }: отсутствует
booth-alone = В этой кабине больше никто не работает.
booth-new-message = { $name }: { $text }

## On air

booth-on-air = В ЭФИРЕ
booth-off-air = Не в эфире
booth-coughing = Тишина
booth-audience = { $language }: слушают { $n }
booth-no-outgoing = Выходной язык не выбран
booth-other-on-air = { $name } в эфире
booth-time = Мое время в эфире
booth-time-of = из { $time }
booth-hand-within = Передайте микрофон в течение { $time }
booth-hand-now = { $minutes } мин истекли: передайте микрофон

## Speaking

booth-speak = Я перевожу на
booth-not-yours = Сегодня не ваши: { $languages }
booth-space = Пробел
booth-microphone-open = Микрофон включен
booth-microphone-closed = Микрофон выключен
booth-camera-open = Камера в эфире
booth-camera-closed = Камера не в эфире
booth-press-close = нажмите, чтобы выключить
booth-press-open = нажмите, чтобы выйти в эфир
booth-cough = Кашель
booth-cough-text = тишина, пока удерживается

## Handover

booth-handover = Передача микрофона
booth-asks = { $name } просит микрофон.
booth-give = Передать
booth-not-yet = Еще нет
booth-ask = Попросить микрофон
booth-ask-text = решает коллега
booth-asking = запрошен: нажмите, чтобы отозвать
booth-answer = Еще нет: микрофон остается у коллеги.
booth-take = Перехватить
booth-take-text = сразу забирает: нажмите дважды
booth-take-sure = Нажмите еще раз: { $name } выйдет из эфира.
booth-taken = Микрофон теперь у коллеги.

## Signals

booth-signals = Выступающему, модератору
booth-slow = Медленнее
booth-slow-text = увидят выступающий и Председатель
booth-slow-shown = показано
booth-cannot = Перевод невозможен: звук
booth-cannot-text = сообщает модератору, Председателю и слушателям
booth-cannot-on = сообщено: нажмите, когда звук восстановится
booth-call = Вызвать техника
booth-call-text = увидит модератор
booth-call-on = вызван: нажмите, чтобы отозвать
booth-call-seen = ответ: вызов увидели
booth-camera = Моя камера
booth-camera-text = для коллеги по кабине

## The console

booth-count = В кабине: { $n }
booth-keys = Буквы и цифры как клавиши
booth-frame = Клавиатура у документа. Нажмите здесь, и клавиши пульта снова заработают.
booth-joining = Подключение к залу…
booth-again = Связь прервана. Страница восстановит ее сама; коллега может взять микрофон.
booth-joined = Связь есть
booth-over = Эта страница больше не подключена.
booth-reload = Работать в этом окне
booth-moved = Заседание продолжается на { $platform }.
booth-moved-how = Как туда попасть
booth-recording = Идет запись
