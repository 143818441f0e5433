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
