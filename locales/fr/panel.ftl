### The panel: words of the moderator’s page of a running meeting

panel-title = Pupitre
panel-test = Séance de test
panel-pages = Pages de cette réunion
panel-line-opening = Connexion à la salle
panel-line-open = Connecté
panel-line-again = La liaison avec la salle est coupée. Elle se rétablit d’elle-même.
panel-line-over = La salle est fermée. Rechargez la page pour voir pourquoi.
panel-load = Charge

## On the floor

panel-floor = En salle
panel-chair = Présidence
panel-no-chair = Aucun président n’est désigné
panel-speaks = Parle
panel-nobody-speaks = Personne ne parle
panel-open-microphones = Micros ouverts
panel-no-microphone = Aucun micro n’est ouvert
panel-take-microphone = Retirer le micro
panel-level = Niveau
panel-spoken = Langue parlée
panel-spoken-text = Elle suit ce que l’orateur indique. Changez-la si c’est faux.
panel-spoken-unknown = Non indiquée

## Who is in the room

panel-people = Présents
panel-show = Afficher
panel-everybody = Tout le monde
panel-asking = Qui demandent la parole
panel-given = À qui quelque chose a été donné
panel-lost = Qui ne sont pas connectés
panel-untested = Dont le test d’équipement n’est pas bon
panel-nobody = Personne n’est encore dans la salle
panel-nobody-text = Quiconque est admis depuis la salle d’attente apparaît ici aussitôt.
panel-none = Personne ne correspond
panel-line = Liaison
panel-check = Test d’équipement
panel-listens = Écoute
panel-gives = Donner ou retirer
panel-asks = demande la parole
panel-chairs = préside
panel-lost-one = non connecté
panel-role-delegate = à distance
panel-role-listener = écoute seulement
panel-role-interpreter = interprète
panel-role-moderator = modérateur technique
panel-role-captioner = sous-titreur
panel-role-hall = salle
panel-microphone = Micro
panel-camera = Caméra
panel-screen = Écran
panel-is-open = ouvert
panel-more = Plus
panel-make-chair = Désigner à la présidence
panel-end-chair = Ne préside plus
panel-seen = Traité
panel-seen-text = Demande vue, retirée de la liste

## Alone with one person

panel-aside = Parler en privé
panel-aside-with = En privé avec
panel-aside-text = Vous entendez cette personne et elle vous entend. La salle n’en entend rien.
panel-aside-open = Le micro de cette personne est ouvert en salle : la salle entend sa réponse.
panel-aside-end = Terminer
panel-your-microphone = Votre micro
panel-no-device = Le navigateur ne donne pas de micro : autorisez-le pour cette page et vérifiez qu’il est branché.

## Your ear

panel-ear = Votre écoute
panel-ear-on = Écouter
panel-ear-off = Ne plus écouter
panel-volume = Volume
panel-under = Original doucement en fond

## Booths, hall, document, recording

panel-booths = Cabines
panel-no-booths = Aucune cabine n’est occupée
panel-on-air = à l’antenne
panel-hall = Salle
panel-no-hall = La salle n’envoie rien
panel-document = Document à l’écran
panel-document-none = Aucun document
panel-document-show = Montrer à tous
panel-recording = Enregistrement
panel-recording-now = Enregistrement en cours
panel-record-text = Un fichier par canal. Chacun voit qu’un enregistrement est en cours. L’interprétation ne constitue pas un compte rendu authentique, et chaque fichier le dit.

## Plan B

panel-move = Plan B
panel-move-text = La page de chacun mène aussitôt à l’autre plateforme. Noms et droits restent, et le motif est consigné.
panel-move-typed = Le dossier ne nomme aucune plateforme de réserve. Écrivez-la ici ; elle est conservée pour cette réunion.
panel-move-to = Passer sur { $platform }
panel-move-there = Passer sur cette plateforme
panel-move-back = Revenir dans Convoke
panel-moved = La réunion se tient maintenant sur { $platform }.
panel-move-reason = Motif, consigné et communiqué à tous
panel-move-closed = La réunion peut être déplacée tant que sa porte est ouverte.
panel-fallback = Pour une réunion dans Convoke même, ce qui est écrit ci-dessous est la plateforme de réserve (plan B) ; les champs peuvent rester vides.
panel-act-reserve = Plateforme de réserve fixée
panel-act-moved = Réunion déplacée sur une autre plateforme
panel-act-moved-back = Réunion ramenée dans Convoke
panel-key-search = rechercher
panel-key-first = premier trouvé : son micro
panel-key-end = fin de l’entretien privé

## Captions

captioning-title = Sous-titres
captioning-text = Saisissez une ligne et appuyez sur Entrée : elle apparaît aussitôt à tous ceux qui lisent les sous-titres dans cette langue.
captioning-languages = Langues que vous saisissez
captioning-line = Ligne en { $language }
captioning-send = Envoyer
captioning-none = Aucune ligne
captioning-unsent = Non envoyée : la liaison avec la salle est coupée. Appuyez de nouveau sur Entrée lorsqu’elle sera rétablie.
captioning-history = Lignes précédentes

## The hall

hallpage-title = Salle
hallpage-text = Pour l’ordinateur du technicien en salle : ce que la console de la salle envoie dans la réunion, et ce qui en revient dans la salle.
hallpage-devices = Autoriser les appareils
hallpage-devices-text = Le navigateur ne nomme les appareils qu’après une première autorisation.
hallpage-denied = Le navigateur ne donne aucun appareil. Autorisez les micros pour cette page.
hallpage-floor = Salle (original)
hallpage-into = Vers la réunion
hallpage-out = Vers la salle
hallpage-device = Entrée
hallpage-no-device = Aucune entrée
hallpage-channel = Canal de l’appareil
hallpage-all-channels = Tous, mélangés
hallpage-channel-number = Canal { $n }
hallpage-level = Niveau
hallpage-level-none = Aucune entrée choisie
hallpage-level-silent = Silence : rien ne vient de ce canal
hallpage-level-low = Faible : augmentez-le à la console
hallpage-level-good = Bon
hallpage-level-loud = Sature : baissez-le à la console
hallpage-live = Envoyer dans la réunion
hallpage-live-now = En direct : arrêter l’envoi
hallpage-untested = Le niveau n’est pas encore bon. L’envoi est possible malgré tout.
hallpage-play = Diffuser en salle
hallpage-output = Sortie
hallpage-default-output = Celle de l’ordinateur
hallpage-out-text = Ce que la salle envoie elle-même n’y est jamais rediffusé.
hallpage-off = arrêt
hallpage-connecting = connexion
hallpage-connected = connecté
hallpage-again = liaison coupée, elle revient d’elle-même
hallpage-one-each = Un seul navigateur à la fois : qui ouvre une entrée ailleurs la reprend.

## A publisher of the hall without a browser

hallpage-whip = Émetteur sans navigateur (WHIP)
hallpage-whip-text = Un encodeur ou un logiciel comme OBS peut envoyer une entrée lui-même : à cette adresse, avec un jeton « Authorization: Bearer ».
hallpage-whip-address = Adresse
hallpage-whip-token = Jeton
hallpage-whip-secret = Le jeton n’est montré que maintenant et ne figure dans aucun journal. Qui le détient peut parler dans cette entrée : ne le donnez qu’au technicien.
hallpage-act-token = Jeton d’une entrée de salle affiché
