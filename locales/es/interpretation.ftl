### Interpretation: booths, interpreters, their links

## The desk’s page

interpretation-title = Interpretación
interpretation-intro = Quién trabaja en qué cabina. Cada intérprete tiene un enlace personal que abre la cabina. Se envía al añadir a la persona: las sesiones de prueba son anteriores a los enlaces de los delegados.
interpretation-too-few = Intérpretes: { $here } de { $needed } necesarios.
interpretation-rule-two = Nadie interpreta a solas en simultánea: en una cabina trabajan dos personas (AIIC, composición de los equipos).
interpretation-rule-three = Una cabina que trabaja hacia dos idiomas necesita tres intérpretes (AIIC, composición de los equipos).
interpretation-into = Trabaja hacia
interpretation-link = Enlace
interpretation-no-mail = sin enlace enviado
interpretation-change = Cambiar
interpretation-edit = Cambiar nombre, cabina o idiomas
interpretation-edit-text = El enlace sigue siendo el mismo. En una reunión abierta el cambio rige de inmediato: un micrófono que esté en el aire en un idioma retirado deja de estarlo.
interpretation-back = Volver
interpretation-send = Enviar el enlace
interpretation-new-link = Enviar un enlace nuevo
interpretation-new-link-hint = Con un enlace nuevo, el anterior deja de funcionar.
interpretation-remove = Eliminar
interpretation-reason = Motivo de la eliminación; queda registrado
interpretation-add = Añadir un intérprete
interpretation-add-now = Añadir y enviar el enlace
interpretation-name = Nombre
interpretation-mails-in = Idioma de los correos y las páginas
interpretation-booth = Cabina
interpretation-choose = Elegir
interpretation-into-hint = El idioma de la cabina; en las cabinas árabe y china, también el idioma del retorno. Quien solo trabaja en señas internacionales no necesita cabina de un idioma hablado.
interpretation-fault-booth = Elija la cabina
interpretation-fault-name = Escriba el nombre
interpretation-fault-into = Elija al menos un idioma hacia el que trabaja
interpretation-fault-signed = Hacia las señas internacionales se trabaja solo desde su propia cabina, y desde ella hacia ningún otro idioma
interpretation-fault-there = { $name } ya figura en la lista con esta dirección

## What was done

interpretation-done-added = Añadido; el enlace está en camino.
interpretation-done-edited = Guardado. El enlace es el mismo.
interpretation-done-removed = Eliminado; el enlace ya no abre nada.
interpretation-act-added = Intérprete añadido
interpretation-act-edited = Intérprete modificado
interpretation-act-removed = Intérprete eliminado
interpretation-act-link-again = Enlace de la cabina reenviado
interpretation-act-new-link = Nuevo enlace a la cabina
interpretation-act-recording-began = Grabación iniciada
interpretation-act-recording-ended = Grabación finalizada
interpretation-number = Intérprete { $number }
interpretation-mail-kind = Enlace a la cabina

## The mail with the link

interpretation-mail-subject = Su cabina: { $title }
interpretation-mail-heading = Su cabina
interpretation-mail-text = Usted interpreta en: { $title }, { $dates }. Un solo enlace abre su cabina en cada sesión de prueba y en cada reunión.
interpretation-mail-button = Ir a mi cabina
interpretation-mail-calendar = El archivo de calendario adjunto muestra las reuniones en su hora local. No contiene ningún enlace.
interpretation-mail-test = Acuda a una sesión de prueba y ensaye los auriculares, el micrófono, el relé y el relevo con sus colegas: { $time }
interpretation-mail-or = { "; " }
interpretation-mail-wire = Trabaje con un ordenador conectado a la red por cable, en una sala silenciosa y con auriculares con cable, no por Bluetooth.
interpretation-mail-keep = No comparta el enlace: es su puesto en la cabina.
interpretation-mail-foot = Recibe este mensaje porque la Secretaría ha registrado esta dirección para un intérprete: { $email }
