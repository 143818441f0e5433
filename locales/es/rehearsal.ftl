### The rehearsal's bar and pages

rehearsal-title = Ensayo
rehearsal-jump = Ir allí
rehearsal-hour = +1 hora
rehearsal-day = +1 día
rehearsal-fill = Llenar de delegados…
rehearsal-outbox = Correo ({ $mails })
rehearsal-reset = Reiniciar
rehearsal-reset-title = ¿Empezar el ensayo de nuevo?
rehearsal-reset-text = Se olvida todo lo ocurrido: inscripciones, enlaces, correos, documentos, cabinas, visitas, lista de grabaciones y lo que se cambió en la Secretaría. El reloj vuelve a: { $when }. No se puede deshacer.
rehearsal-reset-do = Olvidarlo todo y empezar de nuevo
rehearsal-reset-keep = Dejarlo como está
rehearsal-working = Ocurre todo lo que vence por el camino
rehearsal-next = A continuación: { $what }, { $when }
rehearsal-next-test = sesión de prueba
rehearsal-next-deadline = cierre de la inscripción
rehearsal-next-release = envío de los enlaces
rehearsal-next-door = apertura de la puerta, { $meeting }
