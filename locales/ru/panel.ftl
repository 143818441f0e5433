### The panel: words of the moderator’s page of a running meeting

panel-title = Пульт
panel-test = Тестовая сессия
panel-pages = Страницы этого заседания
panel-line-opening = Соединение с залом
panel-line-open = Соединение есть
panel-line-again = Связь с залом прервалась. Она восстанавливается сама.
panel-line-over = Зал закрыт. Обновите страницу, чтобы узнать почему.
panel-load = Нагрузка

## On the floor

panel-floor = В зале
panel-chair = Председатель
panel-no-chair = Председатель не указан
panel-speaks = Выступает
panel-nobody-speaks = Никто не выступает
panel-open-microphones = Открытые микрофоны
panel-no-microphone = Открытых микрофонов нет
panel-take-microphone = Забрать микрофон
panel-level = Уровень
panel-spoken = Язык выступления
panel-spoken-text = Следует указанию оратора. Измените, если оно неверно.
panel-spoken-unknown = Не указан

## Who is in the room

panel-people = Присутствуют
panel-show = Показать
panel-everybody = Всех
panel-asking = Кто просит слова
panel-given = Кому что-либо предоставлено
panel-lost = Кто не на связи
panel-untested = У кого проверка оборудования неудачна
panel-nobody = В зале пока никого
panel-nobody-text = Каждый, кого допустят из зала ожидания, сразу появится здесь.
panel-none = Никого не найдено
panel-line = Связь
panel-check = Проверка оборудования
panel-listens = Слушает
panel-gives = Дать или забрать
panel-asks = просит слова
panel-chairs = председательствует
panel-lost-one = нет связи
panel-role-delegate = дистанционно
panel-role-listener = только слушает
panel-role-interpreter = устный переводчик
panel-role-moderator = технический модератор
panel-role-captioner = субтитровщик
panel-role-hall = зал
panel-microphone = Микрофон
panel-camera = Камера
panel-screen = Экран
panel-is-open = включено
panel-more = Ещё
panel-make-chair = Назначить председателем
panel-end-chair = Больше не председатель
panel-seen = Учтено
panel-seen-text = Просьба учтена и снята

## Alone with one person

panel-aside = Говорить наедине
panel-aside-with = Наедине с
panel-aside-text = Вы слышите этого человека, и он слышит вас. Зал этого не слышит.
panel-aside-open = Микрофон этого человека включён в зале: зал слышит ответ.
panel-aside-end = Закончить
panel-your-microphone = Ваш микрофон
panel-no-device = Браузер не даёт микрофон: разрешите его для этой страницы и проверьте, подключён ли он.

## Your ear

panel-ear = Что слышите вы
panel-ear-on = Слушать
panel-ear-off = Не слушать
panel-volume = Громкость
panel-under = Оригинал тихо фоном

## Booths, hall, document, recording

panel-booths = Кабины
panel-no-booths = Ни одна кабина не занята
panel-on-air = в эфире
panel-hall = Зал
panel-no-hall = Зал ничего не передаёт
panel-document = Документ на экране
panel-document-none = Нет документа
panel-document-show = Показать всем
panel-recording = Запись
panel-recording-now = Идёт запись
panel-record-text = По файлу на канал. Все видят, что идёт запись. Устный перевод не является аутентичной записью, и это сказано в каждом файле.

## Plan B

panel-move = План Б
panel-move-text = Страница каждого сразу ведёт на другую платформу. Имена и права сохраняются, причина записывается.
panel-move-typed = В записи не указана резервная платформа. Укажите её здесь; она сохранится для этого заседания.
panel-move-to = Перейти на { $platform }
panel-move-there = Перейти на эту платформу
panel-move-back = Вернуть в Convoke
panel-moved = Заседание теперь проходит на платформе { $platform }.
panel-move-reason = Причина; записывается и сообщается всем
panel-move-closed = Перевести заседание можно, пока открыт вход.
panel-fallback = Для заседания в самом Convoke ниже указывается резервная платформа (план Б); поля можно оставить пустыми.
panel-act-reserve = Указана резервная платформа
panel-act-moved = Заседание переведено на другую платформу
panel-act-moved-back = Заседание возвращено
panel-key-search = поиск
panel-key-first = первый найденный: его микрофон
panel-key-end = закончить наедине

## Captions

captioning-title = Субтитры
captioning-text = Наберите строку и нажмите Enter: она сразу появится у всех, кто читает субтитры на этом языке.
captioning-languages = Языки, на которых вы пишете
captioning-line = Строка, язык: { $language }
captioning-send = Отправить
captioning-none = Строк пока нет
captioning-unsent = Не отправлено: связь с залом прервана. Нажмите Enter снова, когда она восстановится.
captioning-history = Строки до сих пор

## The hall

hallpage-title = Зал
hallpage-text = Для компьютера техника в зале: что пульт зала передаёт на заседание и что оттуда звучит в зале.
hallpage-devices = Разрешить устройства
hallpage-devices-text = Браузер назовёт устройства, только когда они разрешены.
hallpage-denied = Браузер не даёт устройств. Разрешите микрофоны для этой страницы.
hallpage-floor = Зал (оригинал)
hallpage-into = На заседание
hallpage-out = В зал
hallpage-device = Вход
hallpage-no-device = Нет входа
hallpage-channel = Канал устройства
hallpage-all-channels = Все, смешанные
hallpage-channel-number = Канал { $n }
hallpage-level = Уровень
hallpage-level-none = Вход не выбран
hallpage-level-silent = Тишина: с этого канала ничего не поступает
hallpage-level-low = Слабый: прибавьте на пульте
hallpage-level-good = Хороший
hallpage-level-loud = Перегрузка: убавьте на пульте
hallpage-live = Передавать на заседание
hallpage-live-now = В эфире: прекратить передачу
hallpage-untested = Уровень пока не хорош. Передавать всё же можно.
hallpage-play = Воспроизводить в зале
hallpage-output = Выход
hallpage-default-output = Выход компьютера
hallpage-out-text = То, что передаёт сам зал, в нём не воспроизводится.
hallpage-off = выключено
hallpage-connecting = соединение
hallpage-connected = есть связь
hallpage-again = связь прервана, восстанавливается сама
hallpage-one-each = Один браузер одновременно: кто откроет вход в другом месте, перенимает его.

## A publisher of the hall without a browser

hallpage-whip = Передатчик без браузера (WHIP)
hallpage-whip-text = Кодер или программа вроде OBS может передавать вход сама: на этот адрес, с токеном «Authorization: Bearer».
hallpage-whip-address = Адрес
hallpage-whip-token = Токен
hallpage-whip-secret = Токен показан сейчас и не стоит ни в одном журнале. У кого он есть, тот может говорить в этот вход: дайте его только технику.
hallpage-act-token = Показан токен входа зала
