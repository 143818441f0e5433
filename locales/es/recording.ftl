### Grabaciones: el ajuste de una reunión, la decisión de la Presidencia y dónde se informa a los participantes

## Where participants are told

recording-title = Grabaciones
recording-short = Puede grabarse
recording-may = Esta reunión puede grabarse si su Presidencia lo decide. Mientras se graba, una señal figura en la sala.
recording-not = Esta reunión no se graba.
recording-programme = Una reunión que puede grabarse solo se graba si su Presidencia lo decide, y con una señal visible. Las demás no se graban.
recording-these = De las reuniones, pueden grabarse las siguientes, si su Presidencia lo decide y con una señal visible: { $meetings }. Solo se conserva el sonido, un archivo por canal. Las demás no se graban.
recording-none = No se graba ninguna reunión.

## The setting at the desk

recording-setting = La reunión puede grabarse si su Presidencia lo decide
recording-setting-text = Los participantes lo leen en el programa, en su página personal, en el aviso de privacidad y en la entrada. Si se retira, la grabación en curso termina.
recording-act-allowed = Se permite grabar la reunión
recording-act-forbidden = Ya no se permite grabar la reunión
recording-act-word = Grabación por decisión de la Presidencia

## The moderator and the Chair

recording-start = Grabar por decisión de la Presidencia
recording-end = Detener la grabación
recording-word = Pulse cuando la Presidencia ({ $chair }) lo haya decidido. Quedan consignados ambos nombres.
recording-no-chair = Indique primero quién preside: una reunión se graba si su Presidencia lo decide.
recording-forbidden = La configuración de esta reunión no permite grabar. Figura en Programa.
recording-unwritten = Estos canales ya no se graban, porque no se pueden escribir sus archivos: { $channels }. La reunión continúa. Libere espacio en el disco; después, detenga la grabación y vuelva a iniciarla.
recording-chair-hall = La Presidencia está en la sala
recording-chair-hall-end = La Presidencia no está en la sala
recording-you-chair = Usted preside la reunión
recording-start-own = Iniciar la grabación
recording-own-text = Todos ven la señal mientras se graba. Solo se conserva el sonido, un archivo por canal.
