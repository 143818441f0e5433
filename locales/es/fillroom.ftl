### Llenar la sala de un ensayo

fillroom-title = Llenar la sala
fillroom-text = Entran en la reunión abierta una presidencia, delegados que hablan por turnos, oyentes e intérpretes en cada cabina. Su sonido y su imagen de prueba siguen el mismo camino que los de todos; las voces son sintéticas.
fillroom-meeting = Abierta ahora: { $meeting }
fillroom-closed = No hay ninguna reunión abierta. Use la barra de arriba para ir a la apertura de una puerta.
fillroom-do = Llenar la sala
fillroom-end = Dejar que se vayan
fillroom-inside = { $inside } de { $all } están en la sala.
fillroom-try = Qué puede probar
fillroom-try-door = Participar como delegado ({ $entity }): usted entra en la sala de espera y un momento después se le admite. Escuche la sala y los idiomas, y pida la palabra.
fillroom-try-booth = Interpretar: queda un puesto para usted, junto a un colega sintético. Cabina: { $booth }.
fillroom-try-desk = Moderar: dé la palabra a quien la pida y retírela. El moderador sintético le espera.
fillroom-booth = Sentarse en la cabina
fillroom-panel = Abrir el panel
fillroom-guest = Intérprete invitado
fillroom-bar = Llenar la sala…
fillroom-bar-n = En la sala: { $n }
