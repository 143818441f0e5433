### Interpretation: booths, interpreters, their links

## The desk’s page

interpretation-title = Устный перевод
interpretation-intro = Кто работает в какой кабине. У каждого переводчика есть личная ссылка, открывающая кабину. Она отправляется сразу после добавления: тестовые сессии проходят раньше, чем делегаты получают ссылки.
interpretation-too-few = Переводчики: { $here }, требуется { $needed }.
interpretation-rule-two = Синхронно в одиночку не переводят: в кабине работают двое (АИИК, состав бригад).
interpretation-rule-three = Кабине, переводящей на два языка, нужны трое (АИИК, состав бригад).
interpretation-into = Переводит на
interpretation-link = Ссылка
interpretation-no-mail = ссылка не отправлялась
interpretation-change = Изменить
interpretation-edit = Изменить имя, кабину или языки
interpretation-edit-text = Ссылка остается прежней. На открытом заседании изменение действует сразу: микрофон, который в эфире на исключенном языке, выводится из эфира.
interpretation-back = Назад
interpretation-send = Отправить ссылку
interpretation-new-link = Отправить новую ссылку
interpretation-new-link-hint = После отправки новой ссылки прежняя перестанет действовать.
interpretation-remove = Удалить
interpretation-reason = Причина удаления; она заносится в журнал
interpretation-add = Добавить переводчика
interpretation-add-now = Добавить и отправить ссылку
interpretation-name = Имя
interpretation-mails-in = Язык писем и страниц
interpretation-booth = Кабина
interpretation-choose = Выберите
interpretation-into-hint = Язык кабины; для арабской и китайской кабин — также язык обратного перевода. Для перевода только на международные жесты кабина звучащего языка не нужна.
interpretation-fault-booth = Выберите кабину
interpretation-fault-name = Напишите имя
interpretation-fault-into = Выберите хотя бы один язык, на который ведется перевод
interpretation-fault-signed = На международные жесты переводят только из их собственной кабины, и только на них
interpretation-fault-there = { $name } уже есть в списке с этим адресом

## What was done

interpretation-done-added = Добавлено; ссылка отправляется.
interpretation-done-edited = Сохранено. Ссылка прежняя.
interpretation-done-removed = Удалено; ссылка больше не действует.
interpretation-act-added = Переводчик добавлен
interpretation-act-edited = Данные переводчика изменены
interpretation-act-removed = Переводчик удалён
interpretation-act-link-again = Ссылка на кабину отправлена снова
interpretation-act-new-link = Новая ссылка на кабину
interpretation-act-recording-began = Запись начата
interpretation-act-recording-ended = Запись завершена
interpretation-number = Переводчик { $number }
interpretation-mail-kind = Ссылка на кабину

## The mail with the link

interpretation-mail-subject = Ваша кабина: { $title }
interpretation-mail-heading = Ваша кабина
interpretation-mail-text = Вы переводите на мероприятии: { $title }, { $dates }. Одна ссылка открывает вашу кабину на каждой тестовой сессии и каждом заседании.
interpretation-mail-button = Перейти в мою кабину
interpretation-mail-calendar = Приложенный файл календаря показывает заседания по вашему местному времени. Ссылки в нем нет.
interpretation-mail-test = Примите участие в тестовой сессии и проверьте с коллегами гарнитуру, микрофон, реле и передачу микрофона: { $time }
interpretation-mail-or = { "; " }
interpretation-mail-wire = Работайте на компьютере, подключенном к сети кабелем, в тихом помещении, с проводной гарнитурой, не по Bluetooth.
interpretation-mail-keep = Не передавайте ссылку другим: это ваше место в кабине.
interpretation-mail-foot = Вы получили это сообщение, поскольку Секретариат указал этот адрес для устного переводчика: { $email }
