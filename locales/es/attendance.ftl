### Attendance of a meeting

attendance-title = Asistencia
attendance-intro = Quién estuvo en la sala, desde cuándo y hasta cuándo, qué escuchó y cuánto tiempo habló. Forma parte del expediente de la reunión.
attendance-none = Todavía no ha entrado nadie
attendance-none-text = Las personas aparecen aquí en cuanto entran en la sala de esta reunión.
attendance-joined = Entrada
attendance-left = Salida
attendance-still = sigue en la sala
attendance-present = Presencia
attendance-listened = Escucha
attendance-spoke = Palabra
attendance-interpreted = Interpretación hacia
attendance-interpreters = Intérpretes
attendance-others = Secretaría y sala de conferencias
attendance-back = A la sala de espera
