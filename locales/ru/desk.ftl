### The secretariat’s desk

## Navigation and sign-in

desk-desk = Рабочий стол Секретариата
desk-today = Сегодня
desk-registrations = Регистрации
desk-late = Запоздалые просьбы и изменения
desk-delegations = Делегации
desk-lobbies = Залы ожидания
desk-links = Личные ссылки
desk-outbox = Исходящая почта
desk-audit = Журнал действий
desk-sign-out = Выйти, { $name }
desk-sign-in = Вход в рабочий стол
desk-sign-in-text = Для сотрудников Секретариата. Мы отправим ссылку, по которой можно войти один раз в течение 20 минут.
desk-sign-in-send = Отправить ссылку
desk-sign-in-asked = Проверьте почту.
desk-sign-in-asked-text = Если адрес принадлежит сотруднику, ссылка уже отправлена. Такой ответ получает каждый.
desk-sign-in-press = Нажмите кнопку, чтобы войти. Ссылка действует один раз.
desk-sign-in-over = Ссылка уже использована или устарела.
desk-sign-in-over-text = Запросите новую: она придёт в течение минуты.
desk-sign-in-again = Запросить ссылку
desk-sign-in-rehearsal = На этой репетиции
desk-sign-in-rehearsal-text = Войдите с данными, напечатанными при запуске репетиции.
desk-sign-in-wrong = Введите имя и пароль, напечатанные при запуске
desk-user = Пользователь
desk-password = Пароль

## The queue

desk-registration = Регистрация { $number }
desk-closes = Регистрация закрывается: { $when } { $place }
desk-by-state = По состоянию
desk-tab-all = все
desk-tab-not-proven = адрес не подтверждён
desk-search = Искать
desk-search-hint = Имя, государство, организация или адрес
desk-category = Категория
desk-every-category = Все категории
desk-order = Порядок
desk-oldest-first = Сначала старые
desk-newest-first = Сначала новые
desk-queue-empty = Здесь никого нет
desk-queue-empty-text = Регистрации появятся здесь, как только окажутся в этом состоянии и будут отвечать запросу.
desk-chosen = выбрано
desk-choose = Выбрать: { $name }
desk-choose-all = Выбрать всю страницу
desk-range = { $first }–{ $last } из { $total }
desk-person = Участник
desk-mode = Форма участия
desk-mode-room = в зале
desk-mode-online = онлайн
desk-mode-follow = слушает
desk-waiting = Ожидает
desk-state = Состояние
desk-to-look-at = Проверить
desk-look-nothing = ничего
desk-look-mail = письмо не доставлено
desk-look-twice = дважды тот же человек?
desk-look-reopened = изменено после подтверждения
desk-look-late = запоздалая просьба
desk-look-seat = занято мест: { $seats }
desk-look-heads = второй глава делегации
desk-pages = Страницы
desk-previous = Предыдущая страница
desk-next = Следующая страница
desk-older = Более ранние
desk-key-move = вниз, вверх
desk-key-choose = выбрать
desk-key-open = открыть
desk-key-confirm = подтвердить
desk-key-decline = отклонить с указанием причины
desk-key-pages = страницы
desk-key-search = искать
desk-keys = клавиши
desk-keys-on = Буквы действуют на этой странице как клавиши
desk-export = Список файлом (CSV)
desk-number = Номер

## Deciding

desk-confirm = Подтвердить
desk-decline = Отклонить…
desk-decline-now = Отклонить
desk-decline-many = Отклонить эти регистрации
desk-withdraw = Отозвать…
desk-withdraw-now = Отозвать
desk-correct = Исправить…
desk-cancel = Назад без решения
desk-reason = Причина
desk-reason-told = Причина; она записывается и сообщается участнику
desk-reason-refusal = Причина, обязательна при отказе
desk-accept = Принять
desk-refuse = Отказать
desk-two-people = Это два человека: подтвердить
desk-two-people-why = Откуда известно, что это два человека
desk-refused-title = Не по всем принято решение:
desk-back-to-queue = К списку
desk-history = История
desk-mails = Письма
desk-pending-email = Новый адрес, не подтверждён
desk-change-waits = Запрошенное изменение ждёт решения.
desk-delegation-of = Делегация: { $entity }
desk-note-mail = Письмо не дошло.
desk-note-mail-text = Причина указана ниже; исправьте адрес или отправьте снова.
desk-note-late = Получено после крайнего срока.
desk-note-reopened = Изменено после подтверждения; личная ссылка не действует до вашего решения.
desk-note-heads = Делегация назвала более одного главы.
desk-note-seat-text = Подтвердить можно; места остаются за { $holders }, пока их не передадут.
desk-note-seat-free = Просит место, но не имеет его; есть свободное.
desk-note-twice = То же имя, та же делегация.
desk-note-twice-text = Возможно, один человек зарегистрировался дважды.

## Seats and delegations

desk-seat = Место
desk-seats = Места
desk-seats-of = { $held } из { $quota }
desk-seats-held = Занято мест: { $held } из { $quota }
desk-seat-held = Занимает место { $number }
desk-seat-none = Без места
desk-seat-give = Дать место
desk-seat-free = Освободить место
desk-seat-move = Передать место
desk-seat-to = Кому
desk-members = Члены

## Late requests and changes

desk-late-requests = Запоздалые просьбы
desk-changes = Запрошенные изменения
desk-late-none = Ничего не ожидает
desk-late-none-text = После крайнего срока новые регистрации и изменения ждут здесь вашего решения.

## Links and mails

desk-links-go-out = Ссылки рассылаются: { $when } { $place }.
desk-links-before = До этого момента ни одной ссылки не существует.
desk-links-none = Ссылок нет
desk-links-none-text = У каждой подтверждённой регистрации появится строка, когда ссылка уйдёт. Сама ссылка не показывается никогда.
desk-link-opened = открыто
desk-link-opened-at = открыто { $when }
desk-mail-queued = в очереди
desk-mail-sent = отправлено
desk-mail-failed = не удалось
desk-mail-dropped = утратило силу
desk-mail-again = повторно, по просьбе: { $who }
desk-mail-proof = Подтверждение адреса
desk-mail-new-address = Подтверждение нового адреса
desk-mail-confirmed = Подтверждение
desk-mail-declined = Отказ
desk-mail-withdrawn = Отзыв
desk-mail-link = Личная ссылка
desk-mail-reopened = Изменение рассматривается
desk-mail-request = Ответ на просьбу
desk-mail-sign-in = Ссылка для входа сотрудника
desk-again-proof = Отправить подтверждение адреса снова
desk-again-confirmed = Отправить подтверждение снова
desk-again-link = Отправить ссылку снова
desk-outbox-none = Писем нет
desk-retry = Повторить

## Today

desk-todo = Что нужно сделать
desk-todo-none = Ничего не ждёт
desk-todo-none-text = Здесь появляются регистрации для решения, запоздалые просьбы и недоставленные письма.
desk-todo-decide = регистраций ждут решения
desk-todo-late = запоздалых просьб
desk-todo-changes = запрошенных изменений
desk-todo-failed = писем не доставлено
desk-todo-twice = человек, возможно, зарегистрированы дважды
desk-todo-over = делегаций, где людей в зале больше, чем мест
desk-next-event = Далее по письму

## What was done

desk-done-confirmed = Подтверждено. Участнику сообщено по почте.
desk-done-declined = Отклонено. Причина сообщена по почте.
desk-done-withdrawn = Отозвано. Место и ссылка освобождены.
desk-done-many = Решения приняты: { $n }. Каждому сообщено по почте.
desk-done-saved = Сохранено.
desk-done-nothing = Различий нет; ничего не изменено.
desk-done-seat = Место изменено.
desk-done-sent = Отправляется.
desk-done-published = Опубликовано. Это видят все.
desk-done-dated = Сохранено. Это увидят все с указанной даты.
desk-done-decided = Решение принято. Участнику сообщено по почте.

## The trail

desk-audit-text = Кто, что, когда и почему сделал; записи только добавляются.
desk-document = Документ { $number }
desk-actor-person = участник
desk-actor-system = Convoke
desk-act-registered = Получена
desk-act-requested-late = Получена после срока
desk-act-registered-again = Та же форма ещё раз
desk-act-proven = Адрес подтверждён
desk-act-confirmed = Подтверждена
desk-act-declined = Отклонена
desk-act-withdrawn = Отозвана
desk-act-changed = Изменена
desk-act-reopened = Изменена после подтверждения; открыта снова
desk-act-new-address-asked = Запрошен новый адрес
desk-act-change-asked = Запрошено изменение
desk-act-change-refused = В изменении отказано
desk-act-seat-given = Место дано
desk-act-seat-freed = Место освобождено
desk-act-seat-moved = Место передано
desk-act-sent-again = Письмо отправлено снова
desk-act-admitted = Допущен
desk-act-turned-away = Не допущен
desk-act-visit-taken-over = Открыто в другом месте
desk-act-contact-deleted = Контактные данные удалены
desk-act-signed-in = Вход
desk-act-staff-added = Сотрудник добавлен
desk-act-staff-removed = Сотрудник удалён
desk-act-document-entered = Документ внесён
desk-act-document-edited = Документ изменён
desk-act-document-text-set = Языковая версия указана
desk-act-series-imported = Запись импортирована
desk-act-announced = Объявлено
desk-act-platform-set = Платформа заседания задана
desk-act-mail-retried = Повторная отправка письма

## Announcements and programme

desk-announce = Опубликовать объявление
desk-publish = Опубликовать
desk-date = Дата документа
desk-issuer = Кем издано
desk-issuer-conference = Сама Конференция
desk-key = Имя в адресе
desk-key-hint = Если пусто, составляется из даты и английского заглавия.
desk-title = Заглавие
desk-text = Текст; пустая строка разделяет абзацы
desk-text-missing = Напишите заглавие и текст
desk-fall-back = Пустые языки пока показывают английский текст
desk-fault-language = Напишите заглавие и текст (язык: { $language }) или разрешите замену
desk-fault-date = Выберите дату
desk-fault-key = Напишите имя из букв a–z и цифр
desk-fault-key-taken = Это имя занято другим объявлением; напишите иное
desk-programme-text = Где каждое заседание проходит онлайн. Адрес и код никто не видит до допуска.
desk-platform = Платформа
desk-platform-embedded = в самом Convoke
desk-platform-hosted = на другой платформе
desk-platform-name = Название платформы
desk-platform-address = Открываемый адрес
desk-platform-address-hint = Там, где платформа берёт отображаемое имя из адреса, напишите { $name }
desk-platform-passcode = Код доступа
desk-fault-address = Напишите адрес, начинающийся с https://
desk-fault-platform = Напишите название платформы
desk-save = Сохранить

## Documents

desk-document-enter = Внести документ
desk-documents-none = Документов пока нет
desk-documents-none-text = Внесите документ: до момента издания его видит только рабочий стол.
desk-symbol = Условное обозначение
desk-body = Орган
desk-office = Издающее должностное лицо
desk-original = Язык оригинала
desk-issue = Издание
desk-issue-date = Издаётся
desk-issue-time = в
desk-issued = издан { $when }
desk-not-issued = будет издан { $when }
desk-texts = Языки
desk-text-file = файл
desk-text-in-translation = переводится
desk-text-due = переводится, ожидается { $date }
desk-text-not-translated = не переводится
desk-text-unsaid = не указано
desk-file = Файл (PDF, DOCX, ODT, TXT)
desk-due = Ожидается
desk-not-translated-why = Почему не переводится
desk-fault-symbol = Напишите обозначение, до 120 знаков
desk-fault-issue = Выберите дату и время издания
desk-fault-title = Напишите заглавие на языке оригинала, до 300 знаков
desk-fault-due = выберите ожидаемую дату перевода
desk-fault-reason = напишите, почему не переводится
desk-fault-file-missing = выберите файл
desk-fault-file-and-state = файл выбран, но состояние говорит иное; выберите «файл» или уберите его
desk-fault-file-empty = файл пуст; выберите другой
desk-fault-file-kind = содержимое — не PDF, DOCX, ODT и не простой текст, что бы ни говорило имя; сохраните в одном из этих форматов
desk-fault-file-markup = содержимое — веб-страница или рисунок, что бы ни говорило имя; сохраните как PDF
desk-fault-file-active = файл содержит сценарии или макросы либо защищён паролем; сохраните без них
desk-fault-file-torn = файл обрывается; отправьте ещё раз
