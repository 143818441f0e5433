### The rehearsal's pages: mails caught, filling with delegates

## Mails caught

mailbox-title = Bandeja de salida del ensayo
mailbox-text = Todos los mensajes quedan aquí; ninguno sale de este equipo. Cada uno se muestra como lo ve su destinatario.
mailbox-to = Para
mailbox-from = De
mailbox-at = Enviado
mailbox-show = Mostrar
mailbox-none = No se ha retenido ningún mensaje
mailbox-none-text = Inscriba a alguien: el mensaje que verifica la dirección aparecerá aquí.
mailbox-older = Anteriores
mailbox-newest = Más recientes
mailbox-read = Como lo ve su destinatario
mailbox-plain = Como texto sin formato
mailbox-calendar = Con un archivo de calendario adjunto

## Filling

fill-title = Llenar de delegados
fill-text = Personas ficticias se inscriben por las delegaciones del expediente, en todos los estados, escrituras y modalidades. No reciben mensajes; una vez enviados los enlaces, quienes estén confirmadas reciben el suyo.
fill-registrations = Cuántas inscripciones
fill-range = De 10 a 10 000
fill-seed = Semilla
fill-seed-text = El mismo número produce las mismas personas.
fill-do = Llenar
fill-done = { $n ->
    [one] Se añadió { $n } inscripción.
   *[other] Se añadieron { $n } inscripciones.
}
fill-now = Inscripciones actuales
