### The rehearsal's bar and pages

rehearsal-title = Репетиция
rehearsal-jump = Перейти
rehearsal-hour = +1 час
rehearsal-day = +1 день
rehearsal-fill = Заполнить делегатами…
rehearsal-outbox = Почта ({ $mails })
rehearsal-reset = Начать сначала
rehearsal-reset-title = Начать репетицию сначала?
rehearsal-reset-text = Все, что произошло, будет забыто: регистрации, ссылки, письма, документы, кабины, посещения, список записей и изменения, внесенные Секретариатом. Часы вернутся на: { $when }. Отменить это нельзя.
rehearsal-reset-do = Забыть все и начать сначала
rehearsal-reset-keep = Оставить как есть
rehearsal-working = Происходит всё, что наступает по пути
rehearsal-next = Далее: { $what }, { $when }
rehearsal-next-test = тестовый сеанс
rehearsal-next-deadline = закрытие регистрации
rehearsal-next-release = рассылка ссылок
rehearsal-next-door = открытие входа, { $meeting }
