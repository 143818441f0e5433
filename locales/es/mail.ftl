### Mails

## In every mail

mail-dear = A la atención de { $name }:
mail-copy-address = O copie esta dirección:
mail-see-registration = Ver mi inscripción
mail-reason = Motivo
mail-label-name = Nombre
mail-label-entity = Representa a
mail-label-mode = Modalidad de participación
mail-label-filled-by = Formulario rellenado por
mail-seat-given = Se le ha reservado un asiento en la sala.
mail-seat-alternate = Todos los asientos de su delegación en la sala están ocupados. Su inscripción se mantiene, en calidad de suplente: puede participar en línea y ocupar un asiento cuando quede alguno libre.
mail-ask-secretariat = Si tiene preguntas, escriba a la Secretaría: { $email }
mail-foot-registered = Recibe este mensaje porque esta dirección figura en una inscripción: { $email }
mail-foot-staff = Recibe este mensaje porque se ha solicitado acceder al escritorio con esta dirección: { $email }
mail-foot-my = Consultar, corregir o retirar la inscripción
mail-test-session = Sesión de prueba de la plataforma en línea

## The address is to be proven

mail-proof-subject = Verifique su dirección de correo electrónico: { $title }
mail-proof-heading = Verifique su dirección de correo electrónico
mail-proof-text = Hemos recibido una inscripción con esta dirección para: { $title }.
mail-proof-do = Abra su página y pulse el botón que encontrará en ella para que sepamos que la dirección es suya. Su página muestra también en todo momento el estado de la inscripción.
mail-proof-button = Abrir mi página
mail-proof-decides = A continuación decide la Secretaría y se lo comunica.
mail-proof-link = Si se confirma la inscripción, su enlace personal llegará a esta dirección: { $release }.
mail-proof-link-at-once = Si se confirma la inscripción, su enlace personal llegará de inmediato a esta dirección.
mail-proof-late = El plazo de inscripción terminó el { $deadline }. La suya es una solicitud tardía: la Secretaría decidirá si aún puede aceptarse y se lo comunicará.
mail-stranger = Si no ha sido usted, no haga nada: sin ese botón no ocurre nada.
mail-known-subject = Su inscripción: { $title }
mail-known-heading = Su inscripción
mail-known-text = Ya figura usted en el registro y esta dirección está verificada. Su página muestra el estado de la inscripción y le permite corregirla o retirarla.

## A new address is to be proven

mail-new-address-subject = Verifique su nueva dirección de correo electrónico: { $title }
mail-new-address-heading = Verifique su nueva dirección de correo electrónico
mail-new-address-text = Esta dirección se ha indicado como la nueva dirección de una inscripción para: { $title }.
mail-new-address-do = Abra la página y pulse el botón que encontrará en ella para que sepamos que la dirección es suya. Hasta entonces nada cambia.

## Confirmed

mail-confirmed-subject = Inscripción confirmada: { $title }
mail-confirmed-heading = Su inscripción está confirmada
mail-registered-for = Está usted en el registro de participantes de: { $title }, { $dates }.
mail-next-heading = Qué ocurre a continuación
mail-confirmed-link = Su enlace personal llegará a esta dirección: { $release }. Abre la puerta de todas las reuniones.
mail-confirmed-test = Sesión de prueba, abierta a todos: { $time }
mail-again-subject = Su enlace vuelve a funcionar: { $title }
mail-again-heading = Su enlace vuelve a funcionar
mail-again-text = La Secretaría ha confirmado su inscripción en su forma actual. El enlace personal que ya había recibido vuelve a abrir la puerta.

## Declined, withdrawn

mail-declined-subject = Inscripción denegada: { $title }
mail-declined-heading = Su inscripción ha sido denegada
mail-declined-text = La Secretaría no ha podido confirmar su inscripción para: { $title }.
mail-withdrawn-subject = Inscripción retirada: { $title }
mail-withdrawn-heading = Su inscripción ha sido retirada
mail-withdrawn-text = Ya no figura usted en el registro de participantes de: { $title }. El asiento que se le hubiera reservado queda libre y el enlace personal que hubiera recibido ya no abre nada.
mail-withdrawn-again = Si desea participar pese a todo, inscríbase de nuevo.

## The personal link

mail-link-subject = Su enlace personal: { $title }
mail-link-heading = Su enlace personal
mail-link-text = { $registered } Un solo enlace sirve para todas las reuniones.
mail-link-first = Primera reunión: { $moment }
mail-link-plate = Así le verán todos. No hay que escribir ningún nombre.
mail-link-button = Ir a mi puerta
mail-link-when = Cuándo
mail-link-meeting = Reunión
mail-link-door = { $minutes ->
    [one] La puerta se abre { $minutes } minuto antes de cada reunión.
   *[other] La puerta se abre { $minutes } minutos antes de cada reunión.
}
mail-link-calendar = { $door } El archivo de calendario adjunto muestra las reuniones en su hora local. No contiene ningún enlace.
mail-link-please = Tenga en cuenta
mail-link-keep = No comparta el enlace. Da acceso a una sola persona, en un solo lugar a la vez.
mail-link-language = Elija su idioma en la puerta. Puede cambiarlo en cualquier momento.

## Changes

mail-reopened-subject = Su modificación está en examen: { $title }
mail-reopened-heading = Su modificación está en examen
mail-reopened-text = Desde que se confirmó la inscripción han cambiado su nombre, su Estado u organización o su dirección. La Secretaría examinará la diferencia y volverá a decidir; se le comunicará el resultado.
mail-reopened-sleeps = Hasta entonces, su enlace personal no abre nada.
mail-accepted-subject = Su modificación ha sido aceptada: { $title }
mail-accepted-heading = Su modificación ha sido aceptada
mail-accepted-text = La Secretaría ha aceptado la modificación que solicitó después de la fecha límite. Esta es ahora su inscripción:
mail-refused-subject = Su modificación no ha sido aceptada: { $title }
mail-refused-heading = Su modificación no ha sido aceptada
mail-refused-text = La Secretaría no ha podido aceptar la modificación que solicitó después de la fecha límite. Su inscripción queda como estaba.

## Signing in at the desk

mail-sign-in-subject = Acceso al escritorio: { $title }
mail-sign-in-heading = Acceso al escritorio
mail-sign-in-text = Este enlace le da acceso. Funciona una sola vez, durante { $span }.
mail-sign-in-button = Acceder
mail-sign-in-stranger = Si no ha solicitado acceder, no haga nada.
