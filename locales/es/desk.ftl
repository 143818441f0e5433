### The secretariat’s desk

## Navigation and sign-in

desk-desk = Mesa de la Secretaría
desk-today = Hoy
desk-registrations = Inscripciones
desk-late = Solicitudes tardías y cambios
desk-delegations = Delegaciones
desk-lobbies = Salas de espera
desk-links = Enlaces personales
desk-outbox = Bandeja de salida
desk-audit = Registro de actuaciones
desk-sign-out = Cerrar sesión, { $name }
desk-sign-in = Entrar en la mesa
desk-sign-in-text = Para el personal de la Secretaría. Enviamos un enlace que da acceso una sola vez, en un plazo de 20 minutos.
desk-sign-in-send = Enviarme un enlace
desk-sign-in-asked = Consulte su correo.
desk-sign-in-asked-text = Si esta dirección pertenece a un funcionario, el enlace está en camino. Todos reciben esta respuesta.
desk-sign-in-press = Pulse el botón para entrar. El enlace sirve una sola vez.
desk-sign-in-over = Este enlace ya se ha usado o ha caducado.
desk-sign-in-over-text = Pida otro; llegará en un minuto.
desk-sign-in-again = Pedir un enlace
desk-sign-in-rehearsal = En este ensayo
desk-sign-in-rehearsal-text = Entre con las credenciales que se mostraron al iniciar el ensayo.
desk-sign-in-wrong = Escriba el usuario y la contraseña mostrados al inicio
desk-user = Usuario
desk-password = Contraseña

## The queue

desk-registration = Inscripción { $number }
desk-closes = Cierre de la inscripción: { $when } { $place }
desk-by-state = Por estado
desk-tab-all = todas
desk-tab-not-proven = correo sin verificar
desk-search = Buscar
desk-search-hint = Nombre, Estado, organización o correo
desk-category = Categoría
desk-every-category = Todas las categorías
desk-order = Orden
desk-oldest-first = Las más antiguas primero
desk-newest-first = Las más recientes primero
desk-queue-empty = No hay nadie aquí
desk-queue-empty-text = Las inscripciones aparecen aquí en cuanto están en este estado y coinciden con la búsqueda.
desk-chosen = elegidas
desk-choose = Elegir a { $name }
desk-choose-all = Elegir toda la página
desk-range = { $first }–{ $last } de { $total }
desk-person = Persona
desk-mode = Modalidad
desk-mode-room = sala
desk-mode-online = en línea
desk-mode-follow = escucha
desk-waiting = Espera
desk-state = Estado
desk-to-look-at = Por examinar
desk-look-nothing = nada
desk-look-mail = envío fallido
desk-look-twice = ¿misma persona dos veces?
desk-look-reopened = cambiada tras la confirmación
desk-look-late = solicitud tardía
desk-look-seat = asientos ocupados: { $seats }
desk-look-heads = segundo jefe de delegación
desk-pages = Páginas
desk-previous = Página anterior
desk-next = Página siguiente
desk-older = Anteriores
desk-key-move = bajar, subir
desk-key-choose = elegir
desk-key-open = abrir
desk-key-confirm = confirmar
desk-key-decline = denegar con motivo
desk-key-pages = páginas
desk-key-search = buscar
desk-keys = teclas
desk-keys-on = Las letras actúan como teclas en esta página
desk-export = La lista en un archivo (CSV)
desk-number = Número

## Deciding

desk-confirm = Confirmar
desk-decline = Denegar…
desk-decline-now = Denegar
desk-decline-many = Denegar estas inscripciones
desk-withdraw = Retirar…
desk-withdraw-now = Retirar
desk-correct = Corregir…
desk-cancel = Volver sin decidir
desk-reason = Motivo
desk-reason-told = Motivo; se registra y se comunica a la persona
desk-reason-refusal = Motivo, necesario para denegar
desk-accept = Aceptar
desk-refuse = Denegar
desk-two-people = Son dos personas: confirmar
desk-two-people-why = Cómo sabe que son dos personas
desk-refused-title = Algunas no se han resuelto:
desk-back-to-queue = Volver a la lista
desk-history = Historial
desk-mails = Correos
desk-pending-email = Nueva dirección, sin verificar
desk-change-waits = Un cambio solicitado espera decisión.
desk-delegation-of = Delegación: { $entity }
desk-note-mail = Un correo no llegó.
desk-note-mail-text = Vea la causa más abajo; corrija la dirección o reenvíe.
desk-note-late = Llegó después de la fecha límite.
desk-note-reopened = Cambiada tras la confirmación; el enlace personal queda en suspenso hasta su decisión.
desk-note-heads = La delegación nombra más de un jefe.
desk-note-seat-text = Se puede confirmar; los asientos siguen siendo de { $holders } hasta que se trasladen.
desk-note-seat-free = Pide asiento y no lo tiene; hay uno libre.
desk-note-twice = Mismo nombre, misma delegación.
desk-note-twice-text = Puede ser una sola persona inscrita dos veces.

## Seats and delegations

desk-seat = Asiento
desk-seats = Asientos
desk-seats-of = { $held } de { $quota }
desk-seats-held = Asientos asignados: { $held } de { $quota }
desk-seat-held = Tiene el asiento { $number }
desk-seat-none = Sin asiento
desk-seat-give = Asignar asiento
desk-seat-free = Liberar el asiento
desk-seat-move = Trasladar el asiento
desk-seat-to = A quién
desk-members = Miembros

## Late requests and changes

desk-late-requests = Solicitudes tardías
desk-changes = Cambios solicitados
desk-late-none = Nada en espera
desk-late-none-text = Pasada la fecha límite, las nuevas inscripciones y los cambios esperan aquí su decisión.

## Links and mails

desk-links-go-out = Envío de los enlaces: { $when } { $place }.
desk-links-before = Antes de ese instante no existe ningún enlace.
desk-links-none = Ningún enlace
desk-links-none-text = Cada inscripción confirmada tiene aquí una línea cuando su enlace ha salido. El enlace nunca se muestra.
desk-link-opened = abiertos
desk-link-opened-at = abierto { $when }
desk-mail-queued = en cola
desk-mail-sent = enviado
desk-mail-failed = fallido
desk-mail-dropped = sin efecto
desk-mail-again = reenviado a petición de { $who }
desk-mail-proof = Verificación de la dirección
desk-mail-new-address = Verificación de una nueva dirección
desk-mail-confirmed = Confirmación
desk-mail-declined = Denegación
desk-mail-withdrawn = Retirada
desk-mail-link = Enlace personal
desk-mail-reopened = Cambio en examen
desk-mail-request = Respuesta a una solicitud
desk-mail-sign-in = Enlace de acceso de un funcionario
desk-again-proof = Reenviar la verificación
desk-again-confirmed = Reenviar la confirmación
desk-again-link = Reenviar el enlace
desk-outbox-none = Ningún correo
desk-retry = Reintentar

## Today

desk-todo = Qué hay que hacer
desk-todo-none = Nada le espera
desk-todo-none-text = Aquí aparecen las inscripciones por resolver, las solicitudes tardías y los envíos fallidos.
desk-todo-decide = inscripciones por resolver
desk-todo-late = solicitudes tardías
desk-todo-changes = cambios solicitados
desk-todo-failed = envíos fallidos
desk-todo-twice = personas quizá inscritas dos veces
desk-todo-over = delegaciones con más personas en sala que asientos
desk-next-event = Lo siguiente según la carta

## What was done

desk-done-confirmed = Confirmada. Se informa a la persona por correo.
desk-done-declined = Denegada. El motivo se comunica por correo.
desk-done-withdrawn = Retirada. El asiento y el enlace quedan libres.
desk-done-many = Inscripciones resueltas: { $n }. Se informa a cada persona por correo.
desk-done-saved = Guardado.
desk-done-nothing = No había diferencias; nada se cambió.
desk-done-seat = Asiento modificado.
desk-done-sent = En camino.
desk-done-published = Publicado. Todos lo ven ya.
desk-done-dated = Guardado. Todos lo verán desde la fecha que lleva.
desk-done-decided = Resuelto. Se informa a la persona por correo.

## The trail

desk-audit-text = Quién hizo qué, cuándo y por qué; solo se añade.
desk-document = Documento { $number }
desk-actor-person = la persona
desk-actor-system = Convoke
desk-act-registered = Recibida
desk-act-requested-late = Recibida fuera de plazo
desk-act-registered-again = El mismo formulario otra vez
desk-act-proven = Correo verificado
desk-act-confirmed = Confirmada
desk-act-declined = Denegada
desk-act-withdrawn = Retirada
desk-act-changed = Cambiada
desk-act-reopened = Cambiada tras la confirmación; reabierta
desk-act-new-address-asked = Nueva dirección solicitada
desk-act-change-asked = Cambio solicitado
desk-act-change-refused = Cambio denegado
desk-act-seat-given = Asiento asignado
desk-act-seat-freed = Asiento liberado
desk-act-seat-moved = Asiento trasladado
desk-act-sent-again = Correo reenviado
desk-act-admitted = Admitido
desk-act-turned-away = No admitido
desk-act-visit-taken-over = Abierto en otro lugar
desk-act-contact-deleted = Datos de contacto borrados
desk-act-signed-in = Inicio de sesión
desk-act-staff-added = Funcionario añadido
desk-act-staff-removed = Funcionario eliminado
desk-act-document-entered = Documento introducido
desk-act-document-edited = Documento modificado
desk-act-document-text-set = Versión lingüística indicada
desk-act-series-imported = Expediente importado
desk-act-announced = Anunciado
desk-act-platform-set = Plataforma de la reunión definida
desk-act-mail-retried = Envío fallido reintentado

## Announcements and programme

desk-announce = Publicar un anuncio
desk-publish = Publicar
desk-date = Fecha que lleva
desk-issuer = Emitido por
desk-issuer-conference = La propia Conferencia
desk-key = Nombre en la dirección
desk-key-hint = Si se deja vacío, se forma con la fecha y el título en inglés.
desk-title = Título
desk-text = Texto; una línea vacía separa los párrafos
desk-text-missing = Escriba el título y el texto
desk-fall-back = Los idiomas vacíos muestran por ahora el texto inglés
desk-fault-language = Escriba título y texto para: { $language }, o permita la sustitución
desk-fault-date = Elija una fecha
desk-fault-key = Escriba un nombre con letras a–z y cifras
desk-fault-key-taken = Otro anuncio lleva este nombre; escriba otro
desk-programme-text = Dónde se celebra cada reunión en línea. Nadie ve la dirección ni el código antes de ser admitido.
desk-platform = Plataforma
desk-platform-embedded = en Convoke mismo
desk-platform-hosted = en otra plataforma
desk-platform-name = Nombre de la plataforma
desk-platform-address = Dirección que se abre
desk-platform-address-hint = Donde la plataforma toma de su dirección el nombre que se muestra, escriba { $name }
desk-platform-passcode = Código de acceso
desk-fault-address = Escriba una dirección que empiece por https://
desk-fault-platform = Escriba el nombre de la plataforma
desk-save = Guardar

## Documents

desk-document-enter = Introducir un documento
desk-documents-none = Aún no hay documentos
desk-documents-none-text = Introduzca un documento; solo la mesa lo ve antes de su publicación.
desk-symbol = Signatura
desk-body = Órgano
desk-office = Cargo emisor
desk-original = Idioma original
desk-issue = Publicación
desk-issue-date = Se publica el
desk-issue-time = a las
desk-issued = publicado { $when }
desk-not-issued = se publicará { $when }
desk-texts = Idiomas
desk-text-file = archivo
desk-text-in-translation = en traducción
desk-text-due = en traducción, previsto { $date }
desk-text-not-translated = no traducido
desk-text-unsaid = sin indicar
desk-file = Archivo (PDF, DOCX, ODT, TXT)
desk-due = Previsto el
desk-not-translated-why = Por qué no se traduce
desk-fault-symbol = Escriba la signatura, hasta 120 caracteres
desk-fault-issue = Elija la fecha y hora de publicación
desk-fault-title = Escriba el título en el idioma original, hasta 300 caracteres
desk-fault-due = elija la fecha prevista de la traducción
desk-fault-reason = escriba por qué no se traduce
desk-fault-file-missing = elija el archivo
desk-fault-file-and-state = se eligió un archivo, pero el estado dice otra cosa; elija «archivo» o quítelo
desk-fault-file-empty = el archivo está vacío; elija otro
desk-fault-file-kind = el contenido no es PDF, DOCX, ODT ni texto simple, diga lo que diga el nombre; guárdelo en uno de ellos
desk-fault-file-markup = el contenido es una página web o un dibujo, diga lo que diga el nombre; guárdelo como PDF
desk-fault-file-active = el archivo contiene scripts o macros, o está bloqueado; guárdelo sin ellos
desk-fault-file-torn = el archivo está incompleto; envíelo de nuevo
