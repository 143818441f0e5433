### The device check

## The page

check-title = Compruebe su equipo
check-intro = Solo lleva tres minutos. Hágalo en el lugar, con los auriculares y en la red que utilizará en la reunión. No se graba nada.
check-kept-text = Con su inscripción solo se conserva la calidad de cada elemento y el tipo de micrófono: ni sonido, ni imagen, ni nombre de dispositivo.
check-not-kept = No se conserva nada de esto.
check-script = La comprobación necesita secuencias de comandos: permítalas en su navegador para esta página.
check-begin = Iniciar la comprobación
check-next = Siguiente
check-yes = Sí
check-no = No
check-who = En la reunión
check-who-speak = Es posible que intervenga
check-who-listen = Solo escucharé
check-unreachable = El servidor no responde. Lo medido no se pierde: se enviará de nuevo automáticamente.
check-over-text = La puerta de prueba da acceso a esta comprobación en su horario. Las personas inscritas la encuentran también en su página personal.

## States of a step

check-state-open = sin comprobar
check-state-now = comprobando
check-state-good = bien
check-state-warn = mejorable
check-state-bad = insuficiente

## What is checked

check-item-browser = Navegador
check-item-microphone = Micrófono
check-item-level = Volumen de la voz
check-item-noise = Ruido de la sala
check-item-voice = Su voz
check-item-loudspeaker = Altavoz o auriculares
check-item-echo = Eco
check-item-camera = Cámara
check-optional = opcional
check-item-network = Red
check-item-interpretation = Interpretación

## Microphone and voice

check-microphone-text = El navegador preguntará si esta página puede usar el micrófono: permítalo.
check-microphone-allow = Usar el micrófono
check-microphone-level = Nivel actual
check-kind = ¿Con qué habla usted?
check-kind-text = Lo hemos deducido de su nombre. Corríjalo si es otra cosa.
check-kind-headset = Auriculares con cable y micrófono
check-kind-separate = Micrófono de mesa
check-kind-built-in = El del propio equipo
check-kind-bluetooth = Por Bluetooth
check-kind-speakerphone = Altavoz de conferencia
check-kind-camera = En una cámara
check-kind-virtual = Un programa
check-kind-unknown = Otra cosa
check-kind-recommended = recomendado
check-voice-text = Dos segundos de silencio y, después, lea esto en voz alta como hablaría en la reunión:
check-voice-sentence = Gracias, señora Presidenta. Mi delegación apoya la propuesta y tiene una pregunta sobre el segundo párrafo.
check-voice-start = Medir
check-voice-hush = Guarde silencio, por favor…
check-voice-speak = Ahora lea en voz alta…

## Loudspeaker, echo, camera

check-loudspeaker-text = Sonará una breve melodía. Ajuste el volumen a su gusto.
check-loudspeaker-default = El del equipo
check-loudspeaker-play = Reproducir
check-loudspeaker-ask = ¿La ha oído?
check-echo-text = Sonará un tono suave ascendente. Guarde silencio mientras escuchamos si el micrófono lo capta.
check-echo-start = Buscar eco
check-running = Un momento…
check-camera-text = La imagen es bienvenida, pero nadie está obligado a mostrarla.
check-camera-show = Mostrar mi imagen
check-camera-without = Sin imagen
check-camera-ask = ¿Se ve usted?
check-camera-preview = Su imagen

## Network and interpretation

check-network-text = Durante unos segundos el sonido va al servidor y vuelve, como en una reunión. Nadie le oye, salvo que el moderador de una sesión de prueba le hable a solas: esta página se lo indicará.
check-network-start = Medir
check-network-figures = { $path }, ida y vuelta { $round } ms, pérdidas { $lost } %, fluctuación { $jitter } ms
check-interpretation-text = Una persona habla en la sala de prueba. Primero oirá la sala y después el idioma que elija aquí.
check-interpretation-which = Otro idioma
check-interpretation-start = Escuchar
check-interpretation-floor = Sala: ¿oye a quien habla?
check-interpretation-language = Ahora el otro idioma: ¿lo oye?
check-interpretation-none = Ahora no se puede acceder a la sala de prueba.
check-aside = El moderador le habla a solas: responda, nadie más le oye.

## What to do about it

check-says-browser-good = Tiene todo lo que requiere una reunión.
check-says-browser-lacks = Le falta { $what }. Utilice una versión actual de Chrome, Edge, Firefox o Safari.
check-says-browser-blind = El sonido funciona. En este navegador no se verán las imágenes.
check-says-microphone-refused = El navegador no permite que esta página use el micrófono. Pulse el símbolo junto a la dirección, permita el micrófono e inténtelo de nuevo.
check-says-microphone-missing = No se ha encontrado ningún micrófono. Conecte sus auriculares e inténtelo de nuevo.
check-says-microphone-headset = Auriculares con micrófono integrado, como recomienda la invitación.
check-says-microphone-separate = Bien, junto con auriculares. Manténgalo a un palmo de la boca.
check-says-microphone-built-in = Capta la sala y el teclado tanto como a usted, y los intérpretes no pueden trabajar así mucho tiempo. Si va a intervenir, utilice auriculares con cable.
check-says-microphone-bluetooth = Bluetooth empobrece la voz y puede cortarse. Si va a intervenir, utilice auriculares con cable.
check-says-microphone-speakerphone = Transmite toda la sala y produce eco. Si va a intervenir, utilice auriculares con cable.
check-says-microphone-camera = La cámara está lejos de la boca. Si va a intervenir, utilice auriculares con cable.
check-says-microphone-virtual = Es un programa, no un micrófono. Elija el propio micrófono.
check-says-microphone-unknown = No sabemos qué es: indíquelo aquí. La invitación recomienda auriculares con micrófono integrado.
check-says-level-good = Se le oye bien.
check-says-level-quiet = Apenas se le oye. Acerque el micrófono o suba su nivel en los ajustes del equipo.
check-says-level-nothing = No se ha oído ninguna voz. ¿Está silenciado el micrófono o se ha elegido otro?
check-says-level-clipped = La voz es tan fuerte que se distorsiona. Aleje un poco el micrófono o baje su nivel.
check-says-noise-good = La sala está en silencio.
check-says-noise-some = Se oye ruido. Cierre puertas y ventanas y apague los ventiladores.
check-says-noise-loud = El ruido es casi tan fuerte como usted. Vaya a una sala más tranquila.
check-says-loudspeaker-heard = Usted oye el sonido.
check-says-loudspeaker-silent = Suba el volumen, compruebe que los auriculares están conectados y elija otra salida.
check-says-echo-none = El micrófono no capta el altavoz.
check-says-echo-faint = El altavoz se oye débilmente en el micrófono: utilice auriculares o baje el volumen.
check-says-echo-loud = El altavoz se oye en el micrófono: utilice auriculares.
check-says-camera-seen = La imagen funciona.
check-says-camera-refused = La imagen no aparece. Permita la cámara junto a la dirección o participe sin ella.
check-says-camera-without = Participa sin imagen.
check-says-network-good = El sonido viaja bien.
check-says-network-tcp = Su red solo deja pasar el sonido por la vía lenta (TCP). Funciona, pero puede entrecortarse. Pida a su servicio de informática que abra UDP hacia este servidor o use otra red.
check-says-network-far = El sonido tarda { $ms } ms en ir y volver: haga una pausa antes de responder. Una red por cable es más rápida que la wifi.
check-says-network-lossy = Se pierde el { $percent } % del sonido. Utilice una red por cable o acérquese a la wifi.
check-says-network-uneven = El sonido llega de forma irregular ({ $ms } ms). Utilice una red por cable y detenga las descargas.
check-says-network-blocked = Las páginas llegan, pero el sonido no: su red lo bloquea. Pida a su servicio de informática que deje pasar el sonido de este servidor o use otra red.
check-says-network-none = No se puede acceder al servidor.
check-says-interpretation-heard = Oye la sala y el otro idioma.
check-says-interpretation-floor = Oye la sala, pero no el otro idioma. Escuche de nuevo; si sigue igual, escriba a la Secretaría.
check-says-interpretation-nothing = No oye nada de la sala. Compruebe primero el volumen y la red y vuelva a escuchar.

## The result

check-result = Resultado
check-result-passed = Todo está listo para la reunión.
check-result-unfinished = Bien hasta ahora.
check-result-missing = Falta por comprobar: { $items }.
check-result-warned = Funciona, pero puede mejorar: lea los consejos de arriba.
check-result-failed = Algo no funciona todavía: lea los consejos de arriba. La Secretaría puede ayudarle: { $email }
check-result-untested = Aún no se ha comprobado nada.
check-last = Comprobado el { $when }: { $standing }
check-last-none = Su equipo aún no se ha comprobado.
check-standing-untested = sin probar
check-standing-failed = con fallos
check-standing-warned = con advertencias
check-standing-unfinished = sin terminar
check-standing-passed = bien

## The secretariat's desk

check-desk-title = Equipos
check-desk-text = Personas confirmadas que participan a distancia o siguen la reunión, con su última comprobación. No se conservan nombres de dispositivos; a quien solo sigue no se le evalúa el micrófono.
check-desk-todo = personas a distancia sin probar o con fallos
check-desk-none = Nadie aquí
check-desk-none-text = Todas las personas a distancia han avanzado o nadie está confirmado todavía.
check-desk-short = { $item }: { $state }
