### The door, the lobby and the room

## Before the meeting

door-title = Porte
door-plate = Chacun vous verra sous ce nom
door-today = Aujourd’hui, { $date }
door-opens-in = La porte s’ouvre dans
door-opens-text = La porte s’ouvre à { $time }. Si vous avez touché cette page ou pressé une touche, elle vous conduit d’elle-même dans la salle d’attente ; sinon, appuyez sur le bouton qui apparaîtra ici. Vous pouvez la laisser ouverte.
door-open = La porte est ouverte
door-enter = Entrer dans la salle d’attente
door-one-place = Ce lien n’appartient qu’à vous et ne fonctionne qu’à un seul endroit à la fois. S’il est ouvert ailleurs, cet autre endroit prend le relais et cette page vous le dit.
door-elsewhere = Vous êtes déjà à la réunion, à un autre endroit. Si vous entrez ici, cet endroit prend le relais et l’autre en est informé.
door-ended = { $meeting } : la réunion est terminée.
door-over = Les réunions sont terminées
door-over-text = Votre lien n’ouvre plus aucune porte. Le Secrétariat vous remercie de votre participation.

## Listening

door-listen = Vous écouterez
door-floor = Salle
door-listen-keep = Retenir ce choix
door-listen-text = Votre choix est retenu pour la salle ; vous pourrez y changer à tout moment.

## Instructions

door-ready = Avant d’entrer
door-ready-headset = Utilisez un casque avec microphone intégré : délégués et interprètes vous entendront clairement.
door-ready-place = Installez-vous dans une pièce calme, reliée au réseau par câble si possible.
door-ready-name = Votre chevalet vient de votre inscription. Rien n’est à saisir.

## The day

door-rest = La suite de la journée
door-same-link = même lien
door-now = porte ouverte

## A link that does not open

door-sleeps = Votre lien est en sommeil
door-sleeps-text = Votre inscription a été modifiée après sa confirmation. Tant qu’un agent du Secrétariat ne s’est pas prononcé, le lien n’ouvre aucune porte. Vous en serez informé par courriel.
door-dead = Ce lien n’ouvre plus la porte
door-dead-withdrawn = L’inscription est retirée.
door-dead-declined = Le Secrétariat a refusé l’inscription :
door-ask = Des questions ? Écrivez au Secrétariat : { $email }
door-taken = Un autre endroit a pris le relais
door-taken-text = Votre lien a été ouvert ailleurs, et c’est cet endroit qui compte désormais. Si ce n’était pas vous, reprenez votre place et prévenez le Secrétariat.
door-take-back = Reprendre ma place

## The lobby

lobby-title = Salle d’attente
lobby-wait = Vous êtes dans la salle d’attente
lobby-wait-text = Le modérateur technique voit que vous attendez. Dès que vous êtes admis, cette page vous conduit d’elle-même à la réunion. Il n’y a rien à presser.
lobby-since = En attente depuis { $time }
lobby-leave = Quitter la salle d’attente
lobby-turned = Vous n’avez pas été admis
lobby-turned-text = Restez sur cette page si la question peut être réglée : le modérateur peut encore vous admettre.

## The room

room-present = Présents
room-people = { $n ->
    [one] { $n } personne
   *[other] { $n } personnes
}
room-delegations = { $n ->
    [one] { $n } délégation
   *[other] { $n } délégations
}
room-following = suit
room-you = vous
room-closes = ferme à { $time }
room-leave = Quitter
room-controls = Vos commandes
room-listen = Écouter
room-next = La porte de la réunion suivante est ouverte : { $meeting }

## A meeting on another platform

hosted-on = La réunion se tient sur { $platform }
hosted-name = Votre nom affiché
hosted-name-filled = La plateforme le prend dans l’adresse. Si elle le demande, saisissez-le exactement ainsi.
hosted-name-enter = Saisissez-le exactement ainsi lorsque la plateforme demande un nom.
hosted-passcode = Code d’accès
hosted-open = Ouvrir { $platform }
hosted-secret = L’adresse et le code d’accès sont pour vous seul. Ne les transmettez pas.

## The moderator

lobbies-text = Qui attend et qui est présent, à chaque réunion. On y agit tant que la porte est ouverte.
lobbies-opens = ouvre { $when }
lobbies-over = terminée
lobbies-waiting = { $n ->
    [one] { $n } attend
   *[other] { $n } attendent
}
lobby-waiting = En attente
lobby-nobody = Personne n’attend
lobby-nobody-text = Quiconque entre dans la salle d’attente apparaît ici aussitôt, avec son chevalet et son mode de participation.
lobby-admit = Admettre
lobby-admit-all = Admettre tout le monde
lobby-turn-away = Refuser
lobby-reason = Motif, communiqué à la personne
lobby-turned-list = Non admis
lobby-on-the-spot = admis sans inscription
lobby-nobody-present = Personne n’est encore présent
lobby-unregistered = Admettre une personne non inscrite
lobby-unregistered-text = Une décision de votre part, consignée avec son motif. La personne est confirmée aussitôt et reçoit un lien personnel par courriel.
lobby-why = Motif, pour le dossier
lobby-admitted-done = Personne admise : le lien personnel part par courriel.
