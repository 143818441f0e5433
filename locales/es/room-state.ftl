### What the room tells its pages over the socket

## Channels

live-signed = Señas internacionales
live-floor-now = El original, ahora: { $language }
live-floor = El original
live-interpreted = interpretación
live-by-way = por relé: { $language }
live-original = original
live-nobody = nadie interpreta: sala
live-nobody-signs = nadie interpreta en señas

## Who speaks

live-online = En línea
live-in-room = En la sala
live-speaks = { $place } · habla { $language }
live-hall = Sala de conferencias
live-hall-channel = Sala de conferencias: { $channel }

## Pictures

live-picture = Imagen: { $name }
live-screen = Pantalla compartida: { $name }
live-signs = Señas internacionales: { $name }
live-name = { $entity }, { $person }
live-document-original = { $language } (original: { $original })

## Lines

live-line-good = buena
live-line-figures = { $class }: { $lost } % perdido, { $ms } ms
live-line-fair = regular
live-line-poor = mala
live-your-line = Su línea: { $says }
live-your-line-help = Su línea: { $says }. Ayudan una conexión por cable y las imágenes apagadas.
live-your-line-tcp = Su red solo deja pasar el sonido por un rodeo (TCP): puede llegar con retraso.

## The reader

live-slow-down = Hable más despacio, por favor: lo piden los intérpretes
live-aside = El moderador habla solo con usted

## Booths

live-booth-ar = cabina árabe
live-booth-zh = cabina china
live-booth-en = cabina inglesa
live-booth-fr = cabina francesa
live-booth-ru = cabina rusa
live-booth-es = cabina española
live-trouble = { $booth }: el sonido no permite interpretar
live-on-air = { $name }, en el aire
live-relays = { $name }, en el aire, relé: { $channel }
live-circle = le toma a usted: sería un círculo
live-off-air = nadie en el aire
live-depth-floor = sala
live-depth-plus = relé +
live-depth-minus = relé −
live-depth-refused = rechazado
live-depth-silent = silencio
live-alone = Está a solas en la cabina: se necesitan dos personas.
live-mate-long = { $name }: en el aire desde hace { $n } min. Pida el micrófono.

## The moderator

live-from-into = { $name }: de { $from } a { $into }
live-calls = llama al técnico
live-cannot = no puede interpretar: sonido
live-connected = { $n ->
    [one] { $n } persona conectada
   *[other] { $n } personas conectadas
}
live-load-free = { $connected } · el sonido y la imagen usan el { $busy } % de lo posible: hay sitio para más
live-load-filling = { $connected } · el sonido y la imagen usan el { $busy } % de lo posible: se está llenando
live-load-full = { $connected } · el sonido y la imagen usan el { $busy } % de lo posible: lleno. Quien llega espera; quienes están dentro conservan su línea
live-not-tested = sin probar
live-guest = Visitante { $number }

## Refused

live-no-not-yours = Eso no le corresponde a usted.
live-no-not-granted = No se le ha dado la palabra: se abre cuando el moderador la da.
live-no-unknown = Eso ya no está aquí.
live-no-outgoing = Elija antes el idioma de salida.
live-no-language = Ese idioma no es hoy uno de los suyos.
live-no-on-air = Hay otro micrófono abierto en este canal: pídalo o tome el relevo.
live-no-nothing = No hay nada que relevar.
live-no-same = La entrada y la salida serían el mismo canal.
live-no-circle = Ese relé sería un círculo.
live-no-microphones = Ya están abiertos todos los micrófonos posibles: antes debe cerrarse uno.
live-no-pictures = Ya se muestran todas las imágenes posibles: antes debe cerrarse una.
live-no-recording = Esta reunión no puede grabarse.
live-no-chair = Nadie preside todavía. Indique primero quién preside: la Presidencia decide si se graba.
live-no-reason = Indique el motivo: queda en el registro.
live-no-text = El texto está vacío o es demasiado largo.
live-no-moved = La reunión está ahora en la otra plataforma.
live-full = La sala está llena: no se molesta a quienes están dentro. Esta página lo intenta de nuevo.
live-opening = La sala se está abriendo. Esta página lo intenta de nuevo.
live-malformed = La sala no entendió a esta página. Vuelva a cargarla.
live-flood = Esta página envió demasiado a la vez y se cortó. Vuelva a cargarla.
live-elsewhere = Ha abierto esta sala en otra ventana, y esa es la que cuenta ahora.

## Recordings

live-record-original = { $meeting }: el original
live-record-interpreted = { $meeting }: { $channel }. La interpretación no es un acta auténtica.

## In the audit trail

live-act-given = Micrófono o imagen concedidos
live-act-taken = Micrófono o imagen retirados
live-act-chair = Presidencia indicada

## A channel that is no more

live-gone = El canal { $channel } ya no se transmite. Oye la sala.
live-gone-work = El canal { $channel } ya no se transmite: elija de nuevo. El micrófono abierto en él está fuera del aire.
