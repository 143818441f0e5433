### The device check

## The page

check-title = Проверьте оборудование
check-intro = Проверка займёт три минуты. Проведите её там, с той гарнитурой и в той сети, которыми вы будете пользоваться на заседании. Ничего не записывается.
check-kept-text = С вашей регистрацией сохраняется только оценка по каждому пункту и вид микрофона: ни звука, ни изображения, ни названий устройств.
check-not-kept = Ничего из этого не сохраняется.
check-script = Для проверки нужны скрипты: разрешите их в браузере для этой страницы.
check-begin = Начать проверку
check-next = Далее
check-yes = Да
check-no = Нет
check-who = На заседании
check-who-speak = Я могу выступать
check-who-listen = Я только слушаю
check-unreachable = Сервер не отвечает. Результаты не потеряны: они будут отправлены повторно автоматически.
check-over-text = Эта проверка доступна через тестовый вход в часы его работы. Зарегистрированные участники найдут её и на своей личной странице.

## States of a step

check-state-open = не проверено
check-state-now = проверяется
check-state-good = хорошо
check-state-warn = можно лучше
check-state-bad = недостаточно хорошо

## What is checked

check-item-browser = Браузер
check-item-microphone = Микрофон
check-item-level = Громкость голоса
check-item-noise = Шум в помещении
check-item-voice = Ваш голос
check-item-loudspeaker = Динамик или наушники
check-item-echo = Эхо
check-item-camera = Камера
check-optional = необязательно
check-item-network = Сеть
check-item-interpretation = Устный перевод

## Microphone and voice

check-microphone-text = Браузер спросит, можно ли этой странице пользоваться микрофоном: разрешите.
check-microphone-allow = Включить микрофон
check-microphone-level = Громкость сейчас
check-kind = Во что вы говорите?
check-kind-text = Определено по названию. Исправьте, если это не так.
check-kind-headset = Проводная гарнитура
check-kind-separate = Настольный микрофон
check-kind-built-in = Встроенный в компьютер
check-kind-bluetooth = По Bluetooth
check-kind-speakerphone = Громкая связь
check-kind-camera = В камере
check-kind-virtual = Программа
check-kind-unknown = Другое
check-kind-recommended = рекомендуется
check-voice-text = Две секунды тишины, затем прочитайте вслух, как говорили бы на заседании:
check-voice-sentence = Благодарю вас, господин Председатель. Наша делегация поддерживает предложение, и у нас есть один вопрос по второму пункту.
check-voice-start = Измерить
check-voice-hush = Тишина, пожалуйста…
check-voice-speak = Теперь читайте вслух…

## Loudspeaker, echo, camera

check-loudspeaker-text = Прозвучит короткая мелодия. Установите удобную громкость.
check-loudspeaker-default = Как задано в системе
check-loudspeaker-play = Воспроизвести
check-loudspeaker-ask = Вы её слышали?
check-echo-text = Прозвучит тихий нарастающий тон. Соблюдайте тишину, пока мы слушаем, слышит ли его микрофон.
check-echo-start = Проверить эхо
check-running = Минуту…
check-camera-text = Изображение приветствуется, но никто не обязан его показывать.
check-camera-show = Показать моё изображение
check-camera-without = Без изображения
check-camera-ask = Вы себя видите?
check-camera-preview = Ваше изображение

## Network and interpretation

check-network-text = Несколько секунд звук идёт к серверу и обратно, как на заседании. Вас никто не слышит, если только модератор тестовой сессии не заговорит лично с вами: об этом сообщит эта страница.
check-network-start = Измерить
check-network-figures = { $path }, туда и обратно { $round } мс, потери { $lost } %, дрожание { $jitter } мс
check-interpretation-text = В тестовом зале говорит оратор. Сначала вы услышите зал, затем язык, выбранный здесь.
check-interpretation-which = Другой язык
check-interpretation-start = Слушать
check-interpretation-floor = Зал: вы слышите оратора?
check-interpretation-language = Теперь другой язык: вы его слышите?
check-interpretation-none = Тестовый зал сейчас недоступен.
check-aside = Модератор говорит только с вами: отвечайте, больше вас никто не слышит.

## What to do about it

check-says-browser-good = Есть всё, что нужно для заседания.
check-says-browser-lacks = Не хватает: { $what }. Используйте современную версию Chrome, Edge, Firefox или Safari.
check-says-browser-blind = Звук работает. Изображений в этом браузере не будет.
check-says-microphone-refused = Браузер не даёт этой странице пользоваться микрофоном. Нажмите на значок рядом с адресом, разрешите микрофон и повторите.
check-says-microphone-missing = Микрофон не найден. Подключите гарнитуру и повторите.
check-says-microphone-headset = Гарнитура со встроенным микрофоном, как рекомендовано в приглашении.
check-says-microphone-separate = Хорошо, вместе с наушниками. Держите его на расстоянии ладони ото рта.
check-says-microphone-built-in = Он слышит комнату и клавиши не хуже вас, и переводчики не могут долго так работать. Если будете выступать, используйте проводную гарнитуру.
check-says-microphone-bluetooth = Bluetooth сужает полосу голоса и может прерываться. Если будете выступать, используйте проводную гарнитуру.
check-says-microphone-speakerphone = Она передаёт всю комнату и создаёт эхо. Если будете выступать, используйте проводную гарнитуру.
check-says-microphone-camera = Камера далеко ото рта. Если будете выступать, используйте проводную гарнитуру.
check-says-microphone-virtual = Это программа, а не микрофон. Выберите сам микрофон.
check-says-microphone-unknown = Не удалось определить, что это: укажите здесь. В приглашении рекомендована гарнитура со встроенным микрофоном.
check-says-level-good = Вас хорошо слышно.
check-says-level-quiet = Вас почти не слышно. Приблизьте микрофон или увеличьте его уровень в настройках компьютера.
check-says-level-nothing = Голоса не слышно. Микрофон выключен, или выбран другой?
check-says-level-clipped = Голос так громок, что искажается. Немного отодвиньте микрофон или уменьшите его уровень.
check-says-noise-good = В помещении тихо.
check-says-noise-some = Слышен шум. Закройте двери и окна, выключите вентиляторы.
check-says-noise-loud = Шум почти так же громок, как вы. Перейдите в более тихое помещение.
check-says-loudspeaker-heard = Вы слышите звук.
check-says-loudspeaker-silent = Прибавьте громкость, проверьте, подключена ли гарнитура, и выберите другой выход.
check-says-echo-none = Микрофон не слышит динамика.
check-says-echo-faint = Динамик слабо слышен в микрофоне: используйте гарнитуру или убавьте громкость.
check-says-echo-loud = Динамик слышен в микрофоне: используйте гарнитуру.
check-says-camera-seen = Изображение работает.
check-says-camera-refused = Изображения нет. Разрешите камеру рядом с адресом или участвуйте без неё.
check-says-camera-without = Вы участвуете без изображения.
check-says-network-good = Звук передаётся хорошо.
check-says-network-tcp = Ваша сеть пропускает звук только медленным путём (TCP). Это работает, но возможны прерывания. Попросите ИТ-службу открыть UDP к этому серверу или используйте другую сеть.
check-says-network-far = Звук идёт туда и обратно { $ms } мс: делайте паузу перед ответом. Проводная сеть быстрее Wi-Fi.
check-says-network-lossy = Теряется { $percent } % звука. Используйте проводную сеть или подойдите ближе к точке Wi-Fi.
check-says-network-uneven = Звук приходит неравномерно ({ $ms } мс). Используйте проводную сеть и остановите загрузки.
check-says-network-blocked = Страницы открываются, а звук не проходит: его блокирует ваша сеть. Попросите ИТ-службу пропустить звук этого сервера или используйте другую сеть.
check-says-network-none = Сервер недоступен.
check-says-interpretation-heard = Вы слышите зал и другой язык.
check-says-interpretation-floor = Вы слышите зал, но не другой язык. Послушайте ещё раз; если не поможет, напишите в Секретариат.
check-says-interpretation-nothing = Вы ничего не слышите из зала. Сначала проверьте громкость и сеть, затем послушайте снова.

## The result

check-result = Результат
check-result-passed = Вы готовы к заседанию.
check-result-unfinished = Пока всё хорошо.
check-result-missing = Осталось проверить: { $items }.
check-result-warned = Всё работает, но можно лучше: прочитайте советы выше.
check-result-failed = Что-то пока не работает: прочитайте советы выше. Секретариат поможет: { $email }
check-result-untested = Пока ничего не проверено.
check-last = Проверено { $when }: { $standing }
check-last-none = Ваше оборудование ещё не проверено.
check-standing-untested = не проверено
check-standing-failed = не пройдено
check-standing-warned = с замечаниями
check-standing-unfinished = не завершено
check-standing-passed = хорошо

## The secretariat's desk

check-desk-title = Оборудование
check-desk-text = Подтверждённые участники, которые участвуют дистанционно или следят за заседанием, с последней проверкой. Названия устройств не хранятся; у тех, кто только следит, микрофон не оценивается.
check-desk-todo = дистанционных участников не прошли проверку
check-desk-none = Здесь никого нет
check-desk-none-text = Все дистанционные участники продвинулись дальше, или никто ещё не подтверждён.
check-desk-short = { $item }: { $state }
