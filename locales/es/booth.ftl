### The interpreter's booth

## Before a meeting

booth-title = Cabina de interpretación
booth-into = Trabaja hacia: { $languages }
booth-enter = Entrar en la cabina
booth-enter-text = Su micrófono permanece cerrado hasta que usted lo abra.
booth-choose = Hay varias reuniones abiertas: elija la suya.
booth-opens-text = A las { $time } se abre la puerta y esta página muestra la entrada a la cabina. Puede dejarla abierta.
booth-sessions = Todas las sesiones
booth-link = Este enlace es solo suyo: no lo comparta. Abre la cabina en un solo lugar a la vez.
booth-ready = Antes de salir al aire
booth-ready-headset = Use auriculares con micrófono y cable. El Bluetooth y los micrófonos integrados recortan el sonido que su público necesita.
booth-ready-place = Siéntese en una sala silenciosa, con cable a la red, y cierre todo programa que emita sonidos.
booth-ready-browser = Permita a esta página usar el micrófono cuando el navegador lo pida.
booth-try = Probar la consola en la sala de prueba
booth-test-room = Sala de prueba
booth-scripts = La consola necesita scripts. Permítalos en esta página y vuelva a cargarla.

## Switching on

booth-start = Activar sonido y micrófono
booth-start-camera = Activar sonido y cámara
booth-start-text = Póngase antes los auriculares. Nadie le oye hasta que abra el micrófono.
booth-start-text-camera = Nadie le ve hasta que salga al aire.
booth-refused = El navegador niega el micrófono o la cámara a esta página. Permítalos en la barra de direcciones y pulse de nuevo.
booth-missing = No se encontró micrófono ni cámara. Conéctelos y pulse de nuevo.
booth-busy = Otro programa ocupa el micrófono o la cámara. Ciérrelo y pulse de nuevo.
booth-insecure = Esta dirección no tiene certificado y el navegador no le da el micrófono. Avise a la Secretaría.
booth-no-headset = No se reconoció ningún auricular con micrófono: su micrófono es «{ $device }». Use uno con cable antes de salir al aire.
booth-headset-ok = Sí es un auricular

## Listening

booth-listen = Escucho
booth-relay-keys = Relé con una tecla
booth-relay-take = Tomar el relé de la tecla { $key }
booth-relay-on = Qué lleva la tecla { $key }
booth-relay-empty = vacía

## Ears

booth-ears = Mis oídos
booth-volume = Fuente
booth-bass = Graves
booth-treble = Agudos
booth-partner = Colega, de fondo
booth-monitor = También oigo
booth-monitor-none = Nada más
booth-monitor-partner = Mi colega
booth-monitor-channel = Mi canal
booth-loud-ok = El limitador está siempre activo. El último minuto no fue fuerte.
booth-loud = El último minuto fue fuerte: baje la fuente.
booth-loud-note = Un navegador no puede saber cuán fuerte suena su auricular. Ajústelo para no tener que alzar la voz.

## The speaker

booth-nobody = Nadie habla
booth-next = Piden la palabra
booth-no-picture = No llega imagen
booth-pictures = Imágenes
booth-mate = Imagen de su colega
booth-own-picture = Su propia imagen
booth-input = Línea del orador: { $says }
booth-input-unknown = aún sin medir
booth-levels = Niveles
booth-voice = Mi voz
booth-decibels = { $n } dB

## The document

booth-document = En lectura
booth-document-none = No se muestra ningún documento.
booth-document-open = Abrir en una ventana nueva
booth-papers = Documentos
booth-papers-away = Cerrar este documento
booth-terms = Terminología
booth-term = Buscar un término en cualquier idioma
booth-no-term = Este término no está en la lista.

## Messages

booth-messages = En la cabina
booth-message = Mensaje a la cabina
booth-send = Enviar
booth-colleague-air = { $name }: al aire
booth-colleague-here = { $name }: presente
booth-colleague-away = { $name }: ausente
booth-alone = Nadie más trabaja en esta cabina.
booth-new-message = { $name }: { $text }

## On air

booth-on-air = AL AIRE
booth-off-air = Fuera del aire
booth-coughing = En silencio
booth-audience = { $language }: escuchan { $n }
booth-no-outgoing = No hay idioma de salida elegido
booth-other-on-air = { $name } está al aire
booth-time = Mi tiempo al aire
booth-time-of = de { $time }
booth-hand-within = Ceda el micrófono en { $time }
booth-hand-now = Pasaron { $minutes } min: ceda el micrófono ahora

## Speaking

booth-speak = Hablo hacia
booth-not-yours = Hoy no son suyos: { $languages }
booth-space = Espacio
booth-microphone-open = Micrófono abierto
booth-microphone-closed = Micrófono cerrado
booth-camera-open = Cámara al aire
booth-camera-closed = Cámara fuera del aire
booth-press-close = pulse para cerrar
booth-press-open = pulse para salir al aire
booth-cough = Tos
booth-cough-text = en silencio mientras se mantiene

## Handover

booth-handover = Cambio de turno
booth-asks = { $name } pide el micrófono.
booth-give = Ceder
booth-not-yet = Aún no
booth-ask = Pedir el micrófono
booth-ask-text = decide su colega
booth-asking = pedido: pulse para retirar
booth-answer = Aún no: su colega conserva el micrófono.
booth-take = Tomar el turno
booth-take-text = lo toma al instante: pulse dos veces
booth-take-sure = Pulse otra vez: { $name } saldrá del aire.
booth-taken = Su colega tiene ahora el micrófono.

## Signals

booth-signals = Al orador, al moderador
booth-slow = Más despacio
booth-slow-text = se muestra al orador y a la Presidencia
booth-slow-shown = se muestra ahora
booth-cannot = No se puede interpretar: sonido
booth-cannot-text = avisa a moderador, Presidencia y público
booth-cannot-on = avisado: pulse cuando el sonido vuelva
booth-call = Llamar al técnico
booth-call-text = se muestra al moderador
booth-call-on = llamado: pulse para retirar
booth-call-seen = respuesta: la llamada se ha visto
booth-camera = Mi cámara
booth-camera-text = para su colega de cabina

## The console

booth-count = En la cabina: { $n }
booth-keys = Letras y cifras como teclas
booth-frame = El documento tiene el teclado. Pulse aquí y volverán a funcionar las teclas de la consola.
booth-joining = Conectando con la sala…
booth-again = La línea se cortó. La página se reconecta sola; un colega puede tomar el turno.
booth-joined = Conectado
booth-over = Esta página ya no está conectada.
booth-reload = Usar esta ventana
booth-moved = La reunión continúa en { $platform }.
booth-moved-how = Cómo llegar
booth-recording = Grabación
