### Words that every part of Convoke uses

## Days and months

weekday-monday = lunes
weekday-tuesday = martes
weekday-wednesday = miércoles
weekday-thursday = jueves
weekday-friday = viernes
weekday-saturday = sábado
weekday-sunday = domingo
weekday-short-monday = lun.
weekday-short-tuesday = mar.
weekday-short-wednesday = mié.
weekday-short-thursday = jue.
weekday-short-friday = vie.
weekday-short-saturday = sáb.
weekday-short-sunday = dom.
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
month-short-1 = ene.
month-short-2 = feb.
month-short-3 = mar.
month-short-4 = abr.
month-short-5 = may.
month-short-6 = jun.
month-short-7 = jul.
month-short-8 = ago.
month-short-9 = sept.
month-short-10 = oct.
month-short-11 = nov.
month-short-12 = dic.

## Dates

date-short = { $weekday } { $day } { $month }
date-short-year = { $weekday } { $day } { $month } { $year }
date-long = { $weekday } { $day } de { $month }
date-full = { $weekday } { $day } de { $month } de { $year }
date-plain = { $day } de { $month } de { $year }
date-compact = { $day } { $month } { $year }
date-day-month = { $day } de { $month }
date-range-month = { $first } al { $last } de { $month } de { $year }
date-range = { $first } al { $last }

## Times and places

at-place = { $time } { $place }
time-in-place = hora de { $place }
shift-next-day = día siguiente, { $date }
shift-day-before = día anterior, { $date }
days-left = { $days ->
    [one] { $days } día
   *[other] { $days } días
}
hours-left = { $hours ->
    [one] { $hours } hora
   *[other] { $hours } horas
}
minutes-left = { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}
unit-days = días
unit-hours = horas
unit-minutes = minutos
unit-seconds = segundos
list-and = { $first } y { $last }
list-comma = { ", " }
language-ar = árabe
language-zh = chino
language-en = inglés
language-fr = francés
language-ru = ruso
language-es = español

## Frame of every page

skip-to-content = Ir al contenido
frame-language = Idioma
frame-site = Sitio
nav-meetings = Las reuniones
nav-programme = Programa
nav-taking-part = Participación
nav-documents = Documentos
nav-announcements = Anuncios
foot-privacy = Aviso de privacidad
foot-accessibility = Accesibilidad
foot-zone-data = Datos de husos horarios { $version }
foot-as-of = Página a fecha de { $when }

## Participants

category-state-party = Estado parte
category-signatory-state = Estado signatario
category-observer-state = Estado observador
category-organization = Organización internacional o regional
category-civil-society = Sociedad civil
role-head-of-delegation = Jefe de delegación
role-alternate = Suplente
role-adviser = Asesor
role-representative = Representante
mode-in-person = En la sala
mode-online = En línea, con uso de la palabra
mode-follow = En línea, solo escucha
state-received = recibida
state-proven = por decidir
state-confirmed = confirmada
state-declined = denegada
state-withdrawn = retirada

## What can go wrong

error-title = Error
error-not-found = Esta página no existe
error-not-found-text = La dirección puede estar mal escrita o haber caducado.
error-not-yours = Esta dirección no abre nada
error-not-yours-text = Puede estar incompleta: cópiela entera del mensaje más reciente. Una anterior deja de funcionar cuando cambia su correo.
error-stale = Alguien lo modificó entretanto
error-stale-text = No se ha sobrescrito nada. Vea cómo está ahora y decida de nuevo.
error-refused = Ahora no es posible
error-refused-state = La inscripción ya no está en un estado que lo permita.
error-refused-same-person = Esta persona ya está confirmada en otra inscripción.
error-refused-no-seat = Todos los asientos de la delegación están ocupados.
error-refused-reason = Indique un motivo; quedará registrado y se comunicará a la persona.
error-refused-symbol = Esta signatura ya está en uso; ninguna se utiliza dos veces.
error-refused-door = La puerta no está abierta.
error-forbidden = Esta solicitud proviene de otro sitio
error-forbidden-text = Abra la propia página y pulse allí el botón.
error-too-large = Es demasiado grande
error-too-large-text = Acorte el texto o envíe un archivo más pequeño.
error-malformed = Esta solicitud no se puede leer
error-internal = Algo ha fallado por nuestra parte
error-internal-text = Ha quedado registrado. Inténtelo dentro de un momento; si persiste, escriba a la Secretaría.
back-to-meetings = A las reuniones
