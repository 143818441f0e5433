### Remplir la salle d’une répétition

fillroom-title = Remplir la salle
fillroom-text = Un président de séance, des délégués qui parlent tour à tour, des auditeurs et des interprètes dans chaque cabine entrent dans la réunion ouverte. Leur son et leur image d’essai empruntent le même chemin que ceux de tous ; les voix sont synthétiques.
fillroom-meeting = Ouverte en ce moment : { $meeting }
fillroom-closed = Aucune réunion n’est ouverte. Utilisez la barre ci-dessus pour aller à l’ouverture d’une porte.
fillroom-do = Remplir la salle
fillroom-end = Les laisser partir
fillroom-inside = { $inside } sur { $all } sont dans la salle.
fillroom-try = Ce que vous pouvez essayer
fillroom-try-door = Participer comme délégué ({ $entity }) : vous entrez dans la salle d’attente et l’on vous admet un instant plus tard. Écoutez la salle et les langues, et demandez la parole.
fillroom-try-booth = Interpréter : une place vous est laissée à côté d’un collègue synthétique. Cabine : { $booth }.
fillroom-try-desk = Modérer : donnez la parole à qui la demande, et reprenez-la. Le modérateur synthétique vous attend.
fillroom-booth = S’installer dans la cabine
fillroom-panel = Ouvrir le pupitre
fillroom-guest = Interprète invité
fillroom-bar = Remplir la salle…
fillroom-bar-n = Dans la salle : { $n }
