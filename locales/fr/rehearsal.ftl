### The rehearsal's bar and pages

rehearsal-title = Répétition
rehearsal-jump = Y aller
rehearsal-hour = +1 heure
rehearsal-day = +1 jour
rehearsal-fill = Remplir de délégués…
rehearsal-outbox = Courrier ({ $mails })
rehearsal-reset = Recommencer
rehearsal-working = Tout ce qui est échu en chemin se produit
rehearsal-next = Ensuite : { $what }, { $when }
rehearsal-next-test = session d’essai
rehearsal-next-deadline = clôture des inscriptions
rehearsal-next-release = envoi des liens
rehearsal-next-door = ouverture de la porte, { $meeting }
