### Words that every part of Convoke uses

## Days and months

weekday-monday = понедельник
weekday-tuesday = вторник
weekday-wednesday = среда
weekday-thursday = четверг
weekday-friday = пятница
weekday-saturday = суббота
weekday-sunday = воскресенье
weekday-short-monday = пн
weekday-short-tuesday = вт
weekday-short-wednesday = ср
weekday-short-thursday = чт
weekday-short-friday = пт
weekday-short-saturday = сб
weekday-short-sunday = вс
month-1 = января
month-2 = февраля
month-3 = марта
month-4 = апреля
month-5 = мая
month-6 = июня
month-7 = июля
month-8 = августа
month-9 = сентября
month-10 = октября
month-11 = ноября
month-12 = декабря
month-short-1 = янв.
month-short-2 = февр.
month-short-3 = марта
month-short-4 = апр.
month-short-5 = мая
month-short-6 = июня
month-short-7 = июля
month-short-8 = авг.
month-short-9 = сент.
month-short-10 = окт.
month-short-11 = нояб.
month-short-12 = дек.

## Dates

date-short = { $weekday }, { $day } { $month }
date-short-year = { $weekday }, { $day } { $month } { $year } г.
date-long = { $weekday }, { $day } { $month }
date-full = { $weekday }, { $day } { $month } { $year } года
date-plain = { $day } { $month } { $year } года
date-compact = { $day } { $month } { $year } г.
date-day-month = { $day } { $month }
date-range-month = { $first }–{ $last } { $month } { $year } года
date-range = { $first } – { $last }

## Times and places

at-place = { $time } { $place }
time-in-place = время: { $place }
shift-next-day = на следующий день, { $date }
shift-day-before = накануне, { $date }
days-left = { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[other] { $days } дней
}
hours-left = { $hours ->
    [one] { $hours } час
    [few] { $hours } часа
   *[other] { $hours } часов
}
minutes-left = { $minutes ->
    [one] { $minutes } минута
    [few] { $minutes } минуты
   *[other] { $minutes } минут
}
unit-days = дн.
unit-hours = ч
unit-minutes = мин
unit-seconds = с
list-and = { $first } и { $last }
list-comma = { ", " }
language-ar = арабский
language-zh = китайский
language-en = английский
language-fr = французский
language-ru = русский
language-es = испанский

## Frame of every page

skip-to-content = Перейти к содержанию
frame-language = Язык
frame-site = Сайт
nav-meetings = Заседания
nav-programme = Программа
nav-taking-part = Участие
nav-documents = Документы
nav-announcements = Объявления
foot-privacy = Уведомление о конфиденциальности
foot-accessibility = Доступность
foot-zone-data = Данные часовых поясов { $version }
foot-as-of = Страница по состоянию на { $when }

## Participants

category-state-party = Государство-участник
category-signatory-state = Подписавшее государство
category-observer-state = Государство-наблюдатель
category-organization = Международная или региональная организация
category-civil-society = Гражданское общество
role-head-of-delegation = Глава делегации
role-alternate = Заместитель представителя
role-adviser = Советник
role-representative = Представитель
mode-in-person = В зале
mode-online = Онлайн, с правом выступления
mode-follow = Онлайн, только слушать
state-received = получена
state-proven = ожидает решения
state-confirmed = подтверждена
state-declined = отклонена
state-withdrawn = отозвана

## What can go wrong

error-title = Ошибка
error-not-found = Такой страницы нет
error-not-found-text = Возможно, адрес введён с ошибкой или устарел.
error-not-yours = Этот адрес ничего не открывает
error-not-yours-text = Возможно, он скопирован не полностью: скопируйте его целиком из последнего сообщения. Прежний адрес перестаёт действовать, когда меняется ваша почта.
error-stale = За это время запись изменили
error-stale-text = Ничего не перезаписано. Посмотрите, как обстоит дело сейчас, и решите снова.
error-refused = Сейчас это невозможно
error-refused-state = Состояние регистрации этого уже не допускает.
error-refused-same-person = Это лицо уже подтверждено по другой регистрации.
error-refused-no-seat = Все места делегации заняты.
error-refused-reason = Укажите причину: она записывается и сообщается этому лицу.
error-refused-symbol = Это обозначение уже используется; обозначения не повторяются.
error-refused-door = Вход ещё закрыт.
error-forbidden = Запрос пришёл с другого сайта
error-forbidden-text = Откройте саму страницу и нажмите кнопку там.
error-too-large = Слишком большой объём
error-too-large-text = Сократите текст или отправьте файл меньшего размера.
error-malformed = Запрос не удаётся прочитать
error-internal = Произошла ошибка на нашей стороне
error-internal-text = Она записана. Попробуйте чуть позже; если ошибка повторится, напишите в Секретариат.
back-to-meetings = К заседаниям
