### The room: what somebody in it hears, sees and does

## What is seen

room-stage = Imagen del orador
room-speaking = habla desde hace
room-input = Línea: {"{"}says{"}"}
room-nobody = Nadie tiene la palabra
room-recording = Grabación
room-hears = Usted escucha: {"{"}channel{"}"} · {"{"}says{"}"}
room-screen = En la pantalla
room-documents = Todos los documentos
room-read = Leer

## What is heard

room-volume = Volumen
room-under = Original en voz baja de fondo
room-under-volume = Su nivel
room-earphones = Usted está en la sala: use auriculares, para que ningún micrófono capte la interpretación.
room-follows = Usted sigue la reunión: esta página no tiene micrófono ni cámara.
room-asleep = El navegador mantiene el sonido apagado hasta que usted pulse algo.
room-wake = Activar el sonido

## Pictures and captions

room-pictures = Imágenes y subtítulos
room-pictures-show = Mostrar las imágenes
room-pictures-cost = Con imágenes unos { $with } MB por hora; solo el sonido, unos { $without } MB.
room-signed = Junto al orador
room-signed-size = Su tamaño
room-captions = Subtítulos
room-small = pequeño
room-medium = mediano
room-large = grande

## One’s own microphone and camera

room-voice = Su micrófono
room-mic-off = Micrófono apagado
room-mic-wait = se abre cuando la Presidencia o el moderador le da la palabra
room-mic-given = tiene la palabra: pulse para abrir
room-mic-live = Micrófono abierto
room-mic-close = todos le oyen: pulse para cerrar
room-camera-off = Cámara apagada
room-camera-live = Cámara encendida
room-own-picture = Su propia imagen
room-share = Compartir mi pantalla
room-share-live = Dejar de compartir
room-ask = Pedir la palabra
room-withdraw = Retirar mi petición
room-speaks = Hablo en
room-device = Dispositivo
room-device-default = el que elija el navegador
room-loudspeakers = Uso altavoces, no auriculares
room-loudspeakers-text = El navegador elimina entonces el eco y el ruido. Con auriculares déjelo sin marcar: los intérpretes necesitan su voz íntegra.
room-keys = Teclas: M micrófono, V cámara
room-level = Nivel de su micrófono
room-hindered-insecure = El navegador solo abre micrófono y cámara en una dirección segura (https). Abra allí su enlace.
room-hindered-denied = No se permitió al navegador usar el dispositivo. Permítalo junto a la dirección y pulse de nuevo.
room-hindered-missing = No se encontró tal dispositivo. Conéctelo y pulse de nuevo.
room-hindered-busy = Otro programa ocupa el dispositivo. Ciérrelo y pulse de nuevo.

## The line

room-line-opening = Se conectan el sonido y la imagen…
room-line-again = Se cortó la línea. Se restablece por sí sola; usted conserva sus derechos.
room-line-media = Se cortaron el sonido y la imagen. Se restablecen por sí solos.
room-line-back = Está conectado de nuevo.
room-script = El sonido y la imagen necesitan scripts, y este navegador los tiene desactivados.
room-unable = Este navegador no puede recibir sonido ni imagen. Use una versión actual de Chrome, Edge, Firefox o Safari.

## Plan B

room-moved = La reunión continúa en {"{"}platform{"}"}. {"{"}reason{"}"}
