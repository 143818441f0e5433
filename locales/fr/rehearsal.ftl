### The rehearsal's bar and pages

rehearsal-title = Répétition
rehearsal-jump = Y aller
rehearsal-hour = +1 heure
rehearsal-day = +1 jour
rehearsal-fill = Remplir de délégués…
rehearsal-outbox = Courrier ({ $mails })
rehearsal-reset = Recommencer
rehearsal-reset-title = Recommencer la répétition ?
rehearsal-reset-text = Tout ce qui s’est passé est oublié : inscriptions, liens, courriels, documents, cabines, visites, liste des enregistrements et ce qui a été modifié au Secrétariat. L’horloge revient à : { $when }. C’est irréversible.
rehearsal-reset-do = Tout oublier et recommencer
rehearsal-reset-keep = Garder tel quel
rehearsal-working = Tout ce qui est échu en chemin se produit
rehearsal-next = Ensuite : { $what }, { $when }
rehearsal-next-test = session d’essai
rehearsal-next-deadline = clôture des inscriptions
rehearsal-next-release = envoi des liens
rehearsal-next-door = ouverture de la porte, { $meeting }
