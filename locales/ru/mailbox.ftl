### The rehearsal's pages: mails caught, filling with delegates

## Mails caught

mailbox-title = Исходящие письма репетиции
mailbox-text = Все письма остаются здесь; ни одно не покидает этот компьютер. Каждое показано так, как его видит адресат.
mailbox-to = Кому
mailbox-from = От кого
mailbox-at = Отправлено
mailbox-show = Показать
mailbox-none = Писем пока нет
mailbox-none-text = Зарегистрируйте кого-нибудь: здесь появится письмо для проверки адреса.
mailbox-older = Более ранние
mailbox-newest = Самые новые
mailbox-read = Как видит адресат
mailbox-plain = Простым текстом
mailbox-calendar = С приложенным файлом календаря

## Filling

fill-title = Заполнить делегатами
fill-text = Вымышленные люди регистрируются от делегаций во всех состояниях, письменностях и формах участия. Писем они не получают; когда ссылки разосланы, подтвержденные получают свою.
fill-registrations = Сколько регистраций
fill-range = От 10 до 10 000
fill-seed = Начальное число
fill-seed-text = Одно и то же число дает тех же людей.
fill-do = Заполнить
fill-done = { $n ->
    [one] Добавлена { $n } регистрация.
    [few] Добавлены { $n } регистрации.
    [many] Добавлено { $n } регистраций.
   *[other] Добавлено { $n } регистрации.
}
fill-now = Регистрации сейчас
