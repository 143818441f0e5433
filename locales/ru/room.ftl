### The room: what somebody in it hears, sees and does

## What is seen

room-stage = Изображение выступающего
room-speaking = говорит
room-input = Связь: {"{"}says{"}"}
room-nobody = Слово никому не предоставлено
room-recording = Запись
room-hears = Вы слышите: {"{"}channel{"}"} · {"{"}says{"}"}
room-screen = На экране
room-documents = Все документы
room-read = Читать

## What is heard

room-volume = Громкость
room-under = Тихо слышен оригинал
room-under-volume = Его громкость
room-earphones = Вы находитесь в зале: пользуйтесь наушниками, чтобы микрофоны не ловили перевод.
room-follows = Вы следите за заседанием: на этой странице нет ни микрофона, ни камеры.
room-asleep = Браузер не включает звук, пока вы чего-нибудь не нажмете.
room-wake = Включить звук

## Pictures and captions

room-pictures = Изображение и субтитры
room-pictures-show = Показывать изображение
room-pictures-cost = С изображением около { $with } МБ в час, только звук — около { $without } МБ.
room-signed = Рядом с выступающим
room-signed-size = Размер
room-captions = Субтитры
room-small = мелкие
room-medium = средние
room-large = крупные

## One’s own microphone and camera

room-voice = Ваш микрофон
room-mic-off = Микрофон выключен
room-mic-wait = включится, когда председатель или модератор предоставит вам слово
room-mic-given = слово за вами: нажмите, чтобы включить
room-mic-live = Микрофон включен
room-mic-close = вас слышат все: нажмите, чтобы выключить
room-camera-off = Камера выключена
room-camera-live = Камера включена
room-own-picture = Ваше изображение
room-share = Показать мой экран
room-share-live = Прекратить показ
room-ask = Попросить слова
room-withdraw = Отозвать просьбу
room-speaks = Я говорю на языке
room-device = Устройство
room-device-default = по выбору браузера
room-loudspeakers = У меня громкоговорители, а не гарнитура
room-loudspeakers-text = Тогда браузер убирает эхо и шум. С гарнитурой не отмечайте: переводчикам нужен ваш голос целиком.
room-keys = Клавиши: M — микрофон, V — камера
room-level = Уровень вашего микрофона
room-hindered-insecure = Браузер включает микрофон и камеру только по защищенному адресу (https). Откройте вашу ссылку там.
room-hindered-denied = Браузеру не разрешено пользоваться устройством. Разрешите это рядом с адресом и нажмите снова.
room-hindered-missing = Такое устройство не найдено. Подключите его и нажмите снова.
room-hindered-busy = Устройство занято другой программой. Закройте ее и нажмите снова.

## The line

room-line-opening = Звук и изображение подключаются…
room-line-again = Связь прервалась. Она восстановится сама; ваши права сохранены.
room-line-media = Звук и изображение прервались. Они восстановятся сами.
room-line-back = Связь восстановлена.
room-script = Для звука и изображения нужны скрипты, а в этом браузере они отключены.
room-unable = Этот браузер не может принимать звук и изображение. Возьмите современный Chrome, Edge, Firefox или Safari.

## Plan B

room-moved = Заседание продолжается на платформе {"{"}platform{"}"}. {"{"}reason{"}"}
