### The panel: words of the moderator’s page of a running meeting

panel-title = Panel
panel-test = Sesión de prueba
panel-pages = Páginas de esta reunión
panel-line-opening = Conectando con la sala
panel-line-open = Conectado
panel-line-again = Se cortó la línea con la sala. Se está restableciendo sola.
panel-line-over = La sala está cerrada. Vuelva a cargar la página para ver por qué.
panel-load = Carga

## On the floor

panel-floor = En la sala
panel-chair = Presidencia
panel-no-chair = Nadie figura como Presidencia
panel-speaks = Habla
panel-nobody-speaks = Nadie habla
panel-open-microphones = Micrófonos abiertos
panel-no-microphone = Ningún micrófono está abierto
panel-take-microphone = Retirar el micrófono
panel-level = Nivel
panel-spoken = Idioma hablado
panel-spoken-text = Sigue lo que indica el orador. Cámbielo si es erróneo.
panel-spoken-unknown = Sin indicar

## Who is in the room

panel-people = Presentes
panel-show = Mostrar
panel-everybody = Todos
panel-asking = Quienes piden la palabra
panel-given = A quienes se dio algo
panel-lost = Quienes no están conectados
panel-untested = Cuya prueba de equipo no es buena
panel-nobody = Aún no hay nadie en la sala
panel-nobody-text = Quien sea admitido desde la sala de espera aparecerá aquí al momento.
panel-none = Nadie coincide
panel-line = Línea
panel-check = Prueba de equipo
panel-listens = Escucha
panel-gives = Dar o retirar
panel-asks = pide la palabra
panel-chairs = preside
panel-lost-one = sin conexión
panel-role-delegate = a distancia
panel-role-listener = solo escucha
panel-role-interpreter = intérprete
panel-role-moderator = moderador técnico
panel-role-captioner = subtitulador
panel-role-hall = sala
panel-microphone = Micrófono
panel-camera = Cámara
panel-screen = Pantalla
panel-is-open = abierto
panel-more = Más
panel-make-chair = Designar para la Presidencia
panel-end-chair = Deja la Presidencia
panel-seen = Atendido
panel-seen-text = Petición vista, retirada de la lista

## Alone with one person

panel-aside = Hablar a solas
panel-aside-with = A solas con
panel-aside-text = Usted oye a esta persona y ella le oye. La sala no oye nada.
panel-aside-open = El micrófono de esta persona está abierto en la sala: la sala oye su respuesta.
panel-aside-end = Terminar
panel-your-microphone = Su micrófono
panel-no-device = El navegador no da ningún micrófono: autorícelo para esta página y compruebe que esté conectado.

## Your ear

panel-ear = Su escucha
panel-ear-on = Escuchar
panel-ear-off = Dejar de escuchar
panel-volume = Volumen
panel-under = Original suave de fondo

## Booths, hall, document, recording

panel-booths = Cabinas
panel-no-booths = Ninguna cabina está atendida
panel-on-air = en el aire
panel-hall = Sala
panel-no-hall = La sala no envía nada
panel-document = Documento en pantalla
panel-document-none = Ningún documento
panel-document-show = Mostrar a todos
panel-recording = Grabación
panel-recording-now = Grabando
panel-record-text = Un archivo por canal. Todos ven que se está grabando. La interpretación no constituye un acta auténtica, y cada archivo lo indica.

## Plan B

panel-move = Plan B
panel-move-text = La página de cada persona conduce al momento a la otra plataforma. Los nombres y derechos se mantienen, y el motivo queda registrado.
panel-move-typed = El expediente no nombra ninguna plataforma de reserva. Escríbala aquí; se conserva para esta reunión.
panel-move-to = Trasladar a { $platform }
panel-move-there = Trasladar a esta plataforma
panel-move-back = Volver a Convoke
panel-moved = La reunión se celebra ahora en { $platform }.
panel-move-reason = Motivo; se registra y se comunica a todos
panel-move-closed = La reunión puede trasladarse mientras su puerta está abierta.
panel-fallback = Para una reunión en Convoke mismo, lo escrito abajo es la plataforma de reserva (plan B); puede dejarse vacío.
panel-act-reserve = Plataforma de reserva fijada
panel-act-moved = Reunión trasladada a otra plataforma
panel-act-moved-back = Reunión devuelta a Convoke
panel-key-search = buscar
panel-key-first = primera coincidencia: su micrófono
panel-key-end = terminar a solas

## Captions

captioning-title = Subtítulos
captioning-text = Escriba una línea y pulse Intro: aparece al momento para quienes leen los subtítulos en ese idioma.
captioning-languages = Idiomas que usted escribe
captioning-line = Línea en { $language }
captioning-send = Enviar
captioning-none = Ninguna línea
captioning-unsent = No enviada: la línea con la sala está cortada. Pulse Intro de nuevo cuando vuelva.
captioning-history = Líneas hasta ahora

## The hall

hallpage-title = Sala
hallpage-text = Para el ordenador del técnico en la sala: lo que la mesa de la sala envía a la reunión y lo que sale de ella hacia la sala.
hallpage-devices = Autorizar dispositivos
hallpage-devices-text = El navegador solo nombra los dispositivos tras autorizarlos una vez.
hallpage-denied = El navegador no da ningún dispositivo. Autorice los micrófonos para esta página.
hallpage-floor = Sala (original)
hallpage-into = Hacia la reunión
hallpage-out = Hacia la sala
hallpage-device = Entrada
hallpage-no-device = Ninguna entrada
hallpage-channel = Canal del dispositivo
hallpage-all-channels = Todos, mezclados
hallpage-channel-number = Canal { $n }
hallpage-level = Nivel
hallpage-level-none = Ninguna entrada elegida
hallpage-level-silent = Silencio: no llega nada de este canal
hallpage-level-low = Bajo: súbalo en la mesa
hallpage-level-good = Bueno
hallpage-level-loud = Satura: bájelo en la mesa
hallpage-live = Enviar a la reunión
hallpage-live-now = En directo: dejar de enviar
hallpage-untested = El nivel aún no es bueno. Se puede enviar de todos modos.
hallpage-play = Reproducir en la sala
hallpage-output = Salida
hallpage-default-output = La del ordenador
hallpage-out-text = Lo que la propia sala envía nunca se reproduce en ella.
hallpage-off = apagado
hallpage-connecting = conectando
hallpage-connected = conectado
hallpage-again = línea cortada, vuelve sola
hallpage-one-each = Un navegador a la vez: quien abre una entrada en otro lugar la toma.

## A publisher of the hall without a browser

hallpage-whip = Emisor sin navegador (WHIP)
hallpage-whip-text = Un codificador o un programa como OBS puede enviar una entrada por sí mismo: a esta dirección, con un testigo «Authorization: Bearer».
hallpage-whip-address = Dirección
hallpage-whip-token = Testigo
hallpage-whip-secret = El testigo se muestra solo ahora y no figura en ningún registro. Quien lo tenga puede hablar por esta entrada: entréguelo solo al técnico.
hallpage-act-token = Testigo de una entrada de sala mostrado
