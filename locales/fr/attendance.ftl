### Attendance of a meeting

attendance-title = Présence
attendance-intro = Qui était dans la salle, de quand à quand, avec quel canal écouté et quel temps de parole. Ces données font partie du dossier de la réunion.
attendance-none = Personne n’est encore entré
attendance-none-text = Les personnes apparaissent ici dès qu’elles entrent dans la salle de cette réunion.
attendance-joined = Entrée
attendance-left = Sortie
attendance-still = toujours présent
attendance-present = Présence
attendance-listened = Écoute
attendance-spoke = Parole
attendance-interpreted = Interprétation vers
attendance-interpreters = Interprètes
attendance-others = Secrétariat et salle de conférence
attendance-back = À la salle d’attente
