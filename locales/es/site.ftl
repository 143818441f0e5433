### The public site

## What is convened

site-read-invitation = Leer la invitación
home-closes-in = La inscripción se cierra en
home-closed = La inscripción se ha cerrado
home-closed-text = Aún puede presentarse una solicitud tardía; la Secretaría resuelve cada una de ellas.
home-over = Las reuniones han concluido
home-how = { $time }, en la sala y en línea; idiomas de interpretación: { $languages }.
home-how-online = { $time }, en línea; idiomas de interpretación: { $languages }.
hours-span = de { $start } a { $end }
dates-span = del { $first } al { $last }
home-chain = De la invitación a la puerta
chain-done = hecho
chain-invitation = Invitación publicada, inscripción abierta
chain-tests = Sesiones de prueba, abiertas a todos: { $times }
chain-deadline = Cierre de la inscripción
chain-release = Cada persona inscrita recibe un enlace personal por correo electrónico
chain-meetings-at = Reuniones; la puerta se abre a las { $time }
chain-meetings = { $n ->
    [one] Reuniones; cada puerta se abre { $n } minuto antes
   *[other] Reuniones; cada puerta se abre { $n } minutos antes
}
home-whole-programme = El programa completo, con su propia hora al lado
home-paragraphs = Los números corresponden a los párrafos de la invitación.

## Programme

programme-intro = { $dates }. Hora de { $place }, con la suya al lado.
programme-zone = Su huso horario
programme-show = Mostrar
programme-calendar = Añadir a mi calendario
programme-annex = Anexo, para imprimir
programme-all-next-day = En { $city } todas las reuniones caen al día siguiente.
programme-all-day-before = En { $city } todas las reuniones caen el día anterior.
programme-example = { $here } en { $place } equivale a { $there } en { $city }.
programme-schedule = Calendario
programme-until = a { $time }
programme-from-day = a partir del { $date }
programme-next-day = día siguiente
programme-day-before = día anterior
programme-no-meeting = Sin reunión
programme-links-sent = Los enlaces personales se envían a las { $time }.
programme-slots = { $n ->
    [one] { $n } sesión
   *[other] { $n } sesiones
}
programme-side-events = Eventos paralelos
programme-side-none = ninguno
programme-side-tbc = por confirmar
programme-side-events-tbc = Eventos paralelos por confirmar
programme-documents = { $n ->
    [one] { $n } documento
   *[other] { $n } documentos
}
programme-documents-to-come = Documentos por publicar
programme-tests = Sesiones de prueba
programme-tests-none = No hay sesiones de prueba previstas
programme-side-empty = Ninguno anunciado todavía
programme-side-empty-text = Los eventos paralelos figurarán aquí cuando la Secretaría los confirme.

## The letter

letter-title = Invitación
letter-issued-by = Emitida por
letter-to = Destinatarios
letter-to-states-parties = Representantes de los Estados Partes
letter-to-signatories = Representantes de los Estados Signatarios
letter-to-observers = Representantes de los Estados Observadores
letter-to-organizations = Representantes de organizaciones internacionales y regionales
letter-to-civil-society = Representantes de la sociedad civil, las ONG y la industria
letter-annex = Anexo
letter-time = Hora
letter-dates = del { $range }
letter-day = el { $date }
letter-print = Esta página se imprime como la carta con su anexo, en formato A4.

## Documents

documents-empty = Todavía no se ha publicado ningún documento
documents-empty-text = Desde su publicación, cada documento figurará aquí bajo su órgano, con su signatura, su título y cada idioma.
documents-original = Original: { $language }
documents-due = en traducción, previsto para el { $date }
documents-overdue = en traducción, estaba previsto para el { $date }
documents-untold = aún no disponible
documents-not-translated = no traducido: { $reason }
documents-bytes = { $n } KB
documents-plain-text = texto
documents-languages = Idiomas
documents-other-body = Otros documentos

## Taking part

part-registration = Inscripción
part-online = En línea
part-online-text = Abra su enlace personal en el dispositivo desde el que hablará. Su página muestra su rótulo con el nombre, el tiempo restante y el programa del día; cuando se abre la puerta, conduce a la reunión. Un enlace admite a una sola persona, en un solo lugar a la vez.
part-name = Nombre mostrado y auriculares
part-name-text = Todos le ven con el nombre de su Estado u organización, en el idioma de cada cual, y con su apellido. Ambos proceden de su inscripción y no se escriben. Unos auriculares con micrófono integrado mantienen el sonido claro para los delegados y los intérpretes.
part-interpretation = Interpretación
part-interpretation-text = En la puerta elige el idioma que escucha: la sala, es decir, la propia voz del orador, o uno de los idiomas de interpretación. Puede cambiarlo en cualquier momento. Cuando nadie interpreta, el canal transmite la sala y así lo indica.
part-hall = En la sala
part-hall-text = Solicite un asiento en el formulario de inscripción eligiendo participar en la sala. Cuando los asientos de la delegación están ocupados, se comunica en el acto a la persona siguiente, que queda inscrita como suplente y no pierde nada: los delegados pueden turnarse o participar en línea.

## Announcements

announcement-conference = Decisión de la Conferencia
announcements-empty = Todavía no se ha anunciado nada
announcements-empty-text = Lo que anuncien los titulares de cargos figurará aquí en su fecha.

## Test door

site-test-title = Puerta de prueba
site-test-intro = Abierta a todos durante las sesiones de prueba. No comparte nada con las reuniones: no hace falta ningún enlace y no se conserva nada.
site-test-opens-in = La puerta de prueba se abre en
site-test-open = La puerta de prueba está abierta
site-test-open-until = La puerta de prueba está abierta hasta las { $time }
site-test-enter = Hacer las comprobaciones
site-test-over = Las sesiones de prueba han concluido
site-test-help = Quien necesite ayuda con el equipo puede escribir a la Secretaría: { $email }
site-test-plate = Cómo le verán
site-test-plate-text = En una reunión, el rótulo procede de la inscripción. Vea aquí cómo quedará el suyo; no se conserva nada.
site-test-plate-show = Mostrar el rótulo

## Privacy

privacy-kept = Qué se conserva
privacy-kept-text = Lo que escribe en el formulario de inscripción: Estado u organización, nombre, cargo, función, correo electrónico y, si los indica, teléfono y necesidades de accesibilidad; lo que se decidió al respecto, quién, cuándo y por qué; cuándo se envió y se abrió su enlace y cuándo estuvo en una reunión; durante esta, qué canal escuchó y cuándo habló o interpretó; y el resultado de la comprobación de sus dispositivos. De los intérpretes: nombre, correo electrónico, cabina e idiomas. Solo se graba con una señal visible.
privacy-seen = Quién lo ve
privacy-seen-text = El nombre, el Estado u organización y el cargo figuran en la lista de participantes, y los rótulos muestran el apellido. El correo y el teléfono solo los ve la Secretaría; las necesidades de accesibilidad, quienes preparan su lugar.
privacy-until = Hasta cuándo
privacy-until-text = Los correos electrónicos, los teléfonos, las necesidades de accesibilidad y las comprobaciones de dispositivos se borran { $n ->
    [one] { $n } día
   *[other] { $n } días
} después de la última reunión, el { $date }. La lista de participantes, la asistencia, las grabaciones y el registro de decisiones se conservan, como en toda reunión oficial.
privacy-links = Enlaces
privacy-links-text = Los enlaces personales se derivan de su inscripción mediante un secreto de la instalación. Ni la base de datos, ni sus copias, ni ningún registro los contienen. Se envían a su dirección y no se muestran a nadie más.
privacy-cookies = Cookies
privacy-cookies-text = Tres a lo sumo, y ninguna que le siga: su huso horario, su idioma y, mientras está en una reunión, esa visita.
privacy-rights = Sus derechos
privacy-rights-text = Puede ver, corregir o retirar su inscripción en su propia página en cualquier momento. Para todo lo demás, escriba a la Secretaría: { $email }

## Accessibility

accessibility-aim = Qué pretendemos
accessibility-aim-text = Este sitio está hecho para cumplir las Pautas de Accesibilidad para el Contenido Web (WCAG) 2.2, nivel AA. Toda gestión previa a la reunión puede hacerse solo con el teclado, sin scripts, en un teléfono y, en árabe, de derecha a izquierda.
accessibility-limits = Qué falta todavía
accessibility-limits-text = El sitio se comprueba de forma automática en inglés y en árabe; no ha sido auditado por personas que utilicen a diario tecnologías de apoyo. Los documentos se ofrecen tal como los publicaron sus autores y algunos pueden no ser accesibles: pida otro formato a la Secretaría.
accessibility-needs = En las reuniones
accessibility-needs-text = En el formulario de inscripción puede solicitar un lugar para silla de ruedas, subtítulos o interpretación en lengua de señas, e indicar una persona de apoyo, que no cuenta entre los asientos de la delegación.
accessibility-reach = Si algo se lo impide
accessibility-reach-text = Comuníquelo a la Secretaría, que le ayudará por otros medios y hará que se corrija: { $email }
