### Registration: form, answers, the page of a registered person

## Fields

field-entity = Estado u organización
field-title = Tratamiento
field-given-name = Nombre
field-surname = Apellidos
field-function = Cargo
field-role = Función en la delegación
field-email = Correo electrónico
field-telephone = Teléfono
field-mode = ¿Cómo participará?
field-language = Idioma preferido
field-filled-by = Quién rellenó el formulario, si fue otra persona
field-access = Necesidades de accesibilidad
access-wheelchair = Un lugar para silla de ruedas
access-captions = Subtítulos
access-sign-language = Interpretación en lengua de señas
access-support-person = Me acompaña una persona de apoyo
access-support-person-hint = No cuenta entre los asientos de la delegación
title-ms = Sra.
title-mr = Sr.
title-dr = Dr.
title-ambassador = Embajador

## The form

register-title = Inscribirse
register-intro = Un formulario por persona. Sin cuenta. Enviamos un mensaje para verificar su dirección; después, la Secretaría confirma su inscripción.
register-late-title = La inscripción se ha cerrado.
register-late-text = Lo que envíe ahora es una solicitud tardía. Un funcionario de la Secretaría la resolverá y se le comunicará por correo electrónico.
register-whom = A quién representa
register-you = Usted
register-part = Participación
register-choose = Elija
register-optional = opcional
register-entity-hint = Cualquiera de sus nombres, en cualquier idioma.
register-entity-none = Ningún resultado
register-category-on = según el estado del Tratado al { $date }
register-surname-hint = Un nombre de una sola palabra va en el campo de los apellidos.
register-email-hint = Su enlace personal llega aquí y a ningún otro lugar.
register-mode-in-person-hint = { $seats ->
    [one] Cada delegación dispone de { $seats } asiento a la vez
   *[other] Cada delegación dispone de { $seats } asientos a la vez
}
register-mode-online-hint = Con auriculares y micrófono
register-mode-follow-hint = También en un teléfono
register-access-hint = Solo las ven quienes preparan su lugar y se borran con sus datos de contacto.
register-access-note = Algo más que debamos saber
register-consent = He leído el aviso de privacidad: el nombre y el cargo figuran en la lista de participantes; el correo y el teléfono solo los ve la Secretaría y se borran { $days } días después de la serie.
register-button = Inscribirse
register-button-late = Enviar la solicitud tardía
register-reason = Motivo, para el expediente
register-aside = Sobre su inscripción
register-plate = Su rótulo con el nombre
register-plate-hint = Se hace con este formulario y después queda fijo. Cada cual ve el Estado en su idioma.
register-left = Tiempo restante
register-step-send = Usted envía el formulario
register-step-send-text = Se recibe en el acto
register-step-prove = Usted verifica su correo
register-step-prove-text = Un mensaje, una pulsación
register-step-confirm = La Secretaría confirma
register-step-confirm-text = Normalmente en un día hábil
register-step-link = Su enlace personal llega por correo

## Faults

summary-title = { $faults ->
    [one] Un punto requiere su atención
   *[other] { $faults } puntos requieren su atención
}
fault-entity = Elija el Estado o la organización de la lista
fault-role = Elija la función en la delegación
fault-function = Indique el cargo, por ejemplo, Primer Secretario
fault-surname = Indique los apellidos
fault-email-missing = Indique un correo electrónico
fault-email-at = Escriba una dirección con un solo signo @ y sin espacios
fault-email-mailbox = Escriba una dirección con un nombre antes del signo @
fault-email-domain = Escriba una dirección con un dominio después del signo @, como mission.example
fault-mode = Elija cómo participará
fault-language = Elija un idioma
fault-consent = Marque que ha leído el aviso de privacidad
fault-missing = Rellene este campo
fault-too-long = Acórtelo a { $limit } caracteres
fault-not-text = Escríbalo de nuevo: contiene caracteres que no son texto
fault-no-letter = Escriba un nombre con letras
fault-telephone = Escriba un número con dígitos, como +41 22 000 00 00
fault-now-says = Alguien lo cambió entretanto. Ahora dice: { $value }

## The answer to a form

received-title = Su formulario ha llegado
received-text = Hemos enviado un mensaje a la dirección indicada. Ábralo y pulse el botón: así demuestra que la dirección es suya. Por ahora no se necesita nada más.
received-seat = Se le ha reservado un asiento de su delegación en la sala.
received-no-seat = Todos los asientos de su delegación en la sala están ocupados. Queda inscrito como suplente en la sala y no pierde nada: pueden turnarse, o puede participar en línea.
received-another = Inscribir a otra persona
send-again-title = No recibí mi mensaje
send-again-text = Escriba la dirección con la que se inscribió. Volvemos a enviar el último mensaje a la dirección registrada.
send-again-button = Enviar de nuevo
send-again-done = Si esta dirección corresponde a una inscripción, el mensaje está en camino. Todos reciben esta respuesta.
send-again-spam = Mire también en el correo no deseado. Si en una hora no llega nada, escriba a la Secretaría.

## The page of a registered person

my-title = Su inscripción
my-next = Qué sigue
my-received = Su formulario ha llegado.
my-received-text = Pulse el botón para demostrar que esta dirección es suya. Después la Secretaría le confirma.
my-prove = Verificar mi dirección
my-proven = Su dirección está verificada.
my-proven-text = La Secretaría examina su inscripción, normalmente en un día hábil. Se le informará por correo.
my-reopened = Su cambio espera a la Secretaría.
my-reopened-text = Cambió un nombre, la entidad o la dirección después de la confirmación. Un funcionario examina la diferencia; hasta entonces su enlace personal queda suspendido.
my-confirmed = Está inscrito y confirmado.
my-confirmed-text = Su enlace personal llegará por correo cuando se envíen los enlaces. Nunca se muestra en esta página.
my-confirmed-released = Su enlace personal se envió por correo. Nunca se muestra en esta página.
my-declined = La Secretaría ha denegado esta inscripción:
my-declined-text = Para consultas: { $email }.
my-withdrawn = Esta inscripción está retirada.
my-withdrawn-text = El asiento y el enlace quedan libres. Si fue un error, inscríbase de nuevo.
my-register-again = Inscribirse de nuevo
my-seat = El asiento { $number } de su delegación en la sala es suyo.
my-alternate = Es suplente en la sala.
my-alternate-text = Todos los asientos de su delegación están ocupados. No pierde nada: túrnense o pase a en línea.
my-take-seat = Hay un asiento libre: tomarlo
my-pending-email = Se envió un mensaje a la nueva dirección { $email }. El cambio surtirá efecto cuando se verifique.
my-asked = Ha solicitado un cambio; lo decidirá un funcionario:
my-todo = Qué hacer ahora
my-test = Pruebe sus auriculares y su conexión
my-test-now = Probar ahora
my-not-open = aún no abierto
my-calendar = A mi calendario
my-calendar-text = Todas las reuniones y sesiones de prueba en un archivo de calendario. No contiene ningún enlace.
my-hold = Lo que tenemos
my-contact-deleted = Se han borrado el correo electrónico, el teléfono y las necesidades de accesibilidad de este registro, conforme al aviso de privacidad.
my-name = Nombre
my-address-proven = verificada
my-correct-title = Corregir algo
my-correct-button = Guardar la corrección
my-late-change = Lo que cambie ahora es una solicitud que decide un funcionario.
my-withdraw = Retirar
my-withdraw-title = Retirar esta inscripción
my-withdraw-text = Su asiento y su enlace personal se liberan en el acto. Podrá inscribirse de nuevo.
my-withdraw-keep = Conservarla
my-stands = En qué punto está
my-step-received = Recibida
my-step-proven = Correo verificado
my-step-confirmed = Confirmada por la Secretaría
my-step-declined = Denegada por la Secretaría
my-step-withdrawn = Retirada
my-step-link = Enlace personal enviado
my-step-door = Apertura de la puerta
my-keep = Conserve la dirección de esta página; es solo suya. Abre esta página, no la reunión.
my-new-address = Verifique su nueva dirección
my-new-address-text = Pulse el botón para que esta sea la dirección de su inscripción:
my-done-proven = Gracias. Su dirección está verificada.
my-done-changed = Su corrección se ha guardado.
my-done-requested = Su solicitud queda registrada. La decidirá un funcionario.
