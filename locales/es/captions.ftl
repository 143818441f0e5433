### Captions

## Reading

captions-off = ninguno
captions-listening = en el idioma que escucho
captions-floor = en el idioma que se habla en la sala
captions-marked = {"{"}language{"}"} (se está escribiendo)
captions-written = Subtítulos en curso: { $languages }
captions-nobody = Nadie escribe subtítulos en este momento.
captions-size = Su tamaño
captions-log = Lo que se ha dicho
captions-empty = La próxima línea que se escriba aparecerá aquí.
captions-hold = Pausa
captions-go-on = Continuar
captions-newest = A la última línea
captions-new = Líneas nuevas: {"{"}count{"}"}
captions-aloud = Mi lector de pantalla lee las líneas nuevas
captions-mended = corregido

## Writing

captions-mend = Corregir
captions-mending = Está corrigiendo la última línea. Intro envía la corrección; Escape deja la línea como está.
captions-mend-how = Flecha arriba en un campo vacío: corregir la última línea.

## Kept

captions-kept-title = Lo que se ha escrito
captions-kept-text = Las líneas se conservan con la reunión, también la primera versión de una línea corregida. WebVTT cuenta desde el comienzo de la grabación.
captions-kept-none = Todavía no se ha escrito nada.
captions-kept-lines = { $count ->
    [one] { $count } línea
   *[other] { $count } líneas
  }
captions-file-text = Texto
captions-file-first = WebVTT, desde la primera línea
captions-file-recording = WebVTT, grabación del { $time }
captions-disclaimer = Los subtítulos no constituyen un acta auténtica de la reunión. Se escribieron mientras se hablaba y pueden contener errores.
captions-file-title = Subtítulos: { $meeting }, { $language }
captions-file-times = Horas: { $zone }
captions-file-mended = corregido { $time }; escrito al principio: { $first }
captions-file-aligned = Contado desde el comienzo de la grabación, { $time }
captions-file-unaligned = Contado desde la primera línea, { $time }

## From outside

captions-feed-title = Desde fuera
captions-feed-text = Un programa de terceros, por ejemplo de reconocimiento automático del habla, envía los subtítulos de un idioma a una dirección, con un testigo propio. Una vez revocado, un testigo ya no abre nada; el siguiente es otro.
captions-feed-none = sin testigo
captions-feed-since = testigo desde el { $time }
captions-feed-show = Mostrar dirección y testigo: { $channel }
captions-feed-revoke = Revocar el testigo: { $channel }
captions-feed-address = Dirección
captions-feed-token = Testigo
captions-feed-example = Probarlo
captions-feed-secret = El testigo no figura en ningún registro. Quien lo tenga puede escribir subtítulos en este idioma: entréguelo solo a quienes manejan el programa.
captions-feed-act-shown = Testigo mostrado para enviar a una sala
captions-feed-act-revoked = Testigo revocado para enviar a una sala
