### Attendance of a meeting

attendance-title = Присутствие
attendance-intro = Кто был в зале, с какого и по какое время, что слушал и сколько говорил. Это часть материалов заседания.
attendance-none = Никто еще не вошел
attendance-none-text = Участники появляются здесь, как только входят в зал этого заседания.
attendance-joined = Вошел
attendance-left = Вышел
attendance-still = еще в зале
attendance-present = Присутствовал
attendance-listened = Слушал
attendance-spoke = Говорил
attendance-interpreted = Переводил на
attendance-interpreters = Устные переводчики
attendance-others = Секретариат и конференц-зал
attendance-back = В зал ожидания
