### The door, the lobby and the room

## Before the meeting

door-title = Puerta
door-plate = Todos le verán así
door-today = Hoy, { $date }
door-opens-in = La puerta se abre dentro de
door-opens-text = La puerta se abre a las { $time }. Si ha tocado esta página o pulsado una tecla en ella, le llevará por sí sola a la sala de espera; si no, pulse el botón que aparecerá aquí. Puede dejarla abierta.
door-open = La puerta está abierta
door-enter = Entrar en la sala de espera
door-one-place = Este enlace es solo suyo y funciona en un solo lugar a la vez. Si se abre en otro lugar, ese lugar toma el relevo y esta página se lo dice.
door-elsewhere = Ya está usted en la reunión, en otro lugar. Si entra aquí, este lugar toma el relevo y se avisa al otro.
door-ended = { $meeting }: la reunión ha terminado.
door-over = Las reuniones han terminado
door-over-text = Su enlace ya no abre ninguna puerta. La Secretaría le agradece su participación.

## Listening

door-listen = Escuchará en
door-floor = Sala
door-listen-keep = Guardar esta elección
door-listen-text = Su elección se guarda para la sala; allí podrá cambiarla en cualquier momento.

## Instructions

door-ready = Antes de entrar
door-ready-headset = Utilice unos auriculares con micrófono integrado: los delegados y los intérpretes le oirán con claridad.
door-ready-place = Sitúese en una sala tranquila y, si puede, conectada a la red por cable.
door-ready-name = Su rótulo con el nombre procede de su inscripción. No hay que escribir nada.

## The day

door-rest = El resto del día
door-same-link = mismo enlace
door-now = puerta abierta

## A link that does not open

door-sleeps = Su enlace está en suspenso
door-sleeps-text = Su inscripción se modificó después de confirmarse. Hasta que un funcionario de la Secretaría resuelva, el enlace no abre ninguna puerta. Se le comunicará por correo electrónico.
door-dead = Este enlace ya no abre la puerta
door-dead-withdrawn = La inscripción está retirada.
door-dead-declined = La Secretaría ha denegado la inscripción:
door-ask = ¿Preguntas? Escriba a la Secretaría: { $email }
door-taken = Otro lugar ha tomado el relevo
door-taken-text = Su enlace se abrió en otro lugar, y es ese el que cuenta ahora. Si no fue usted, recupere su lugar y avise a la Secretaría.
door-take-back = Recuperar mi lugar

## The lobby

lobby-title = Sala de espera
lobby-wait = Está en la sala de espera
lobby-wait-text = El moderador técnico ve que usted espera. Cuando le admita, esta página le llevará por sí sola a la reunión. No hay que pulsar nada.
lobby-since = En espera desde las { $time }
lobby-leave = Salir de la sala de espera
lobby-turned = No se le ha admitido
lobby-turned-text = Permanezca en esta página si puede resolverse: el moderador aún puede admitirle.

## The room

room-present = Presentes
room-people = { $n ->
    [one] { $n } persona
   *[other] { $n } personas
}
room-delegations = { $n ->
    [one] { $n } delegación
   *[other] { $n } delegaciones
}
room-following = sigue
room-you = usted
room-closes = cierra a las { $time }
room-leave = Salir
room-controls = Sus controles
room-listen = Escuchar
room-next = La puerta de la reunión siguiente está abierta: { $meeting }

## A meeting on another platform

hosted-on = La reunión se celebra en { $platform }
hosted-name = Su nombre en pantalla
hosted-name-filled = La plataforma lo toma de la dirección. Si lo pide, escríbalo exactamente así.
hosted-name-enter = Escríbalo exactamente así cuando la plataforma pida un nombre.
hosted-passcode = Código de acceso
hosted-open = Abrir { $platform }
hosted-secret = La dirección y el código de acceso son solo para usted. No los transmita.

## The moderator

lobbies-text = Quién espera y quién está presente en cada reunión. Se actúa mientras la puerta está abierta.
lobbies-opens = se abre { $when }
lobbies-over = terminada
lobbies-waiting = { $n ->
    [one] { $n } espera
   *[other] { $n } esperan
}
lobby-waiting = En espera
lobby-nobody = Nadie espera
lobby-nobody-text = Quien entre en la sala de espera aparecerá aquí al momento, con su rótulo y su modalidad.
lobby-admit = Admitir
lobby-admit-all = Admitir a todos
lobby-turn-away = No admitir
lobby-reason = Motivo, que se comunica a la persona
lobby-turned-list = No admitidos
lobby-on-the-spot = admitido sin inscripción
lobby-nobody-present = Aún no hay nadie presente
lobby-unregistered = Admitir a una persona no inscrita
lobby-unregistered-text = Una decisión suya, que queda registrada con su motivo. La persona queda confirmada al momento y recibe un enlace personal por correo electrónico.
lobby-why = Motivo, para el expediente
lobby-admitted-done = Admitida: el enlace personal va en camino por correo electrónico.
