### The interpreter's booth

## Before a meeting

booth-title = Cabine d’interprétation
booth-into = Vous travaillez vers : { $languages }
booth-enter = Entrer dans la cabine
booth-enter-text = Votre micro reste fermé jusqu’à ce que vous l’ouvriez.
booth-choose = Plusieurs réunions sont ouvertes : choisissez la vôtre.
booth-opens-text = À { $time }, la porte s’ouvre et cette page montre l’entrée de la cabine. Vous pouvez la laisser ouverte.
booth-sessions = Toutes les séances
booth-link = Ce lien est strictement personnel : ne le transmettez pas. Il n’ouvre la cabine qu’à un seul endroit à la fois.
booth-ready = Avant de prendre l’antenne
booth-ready-headset = Utilisez un casque-micro filaire. Le Bluetooth et les micros intégrés amputent le son dont votre public a besoin.
booth-ready-place = Installez-vous dans une pièce calme, raccordé au réseau par câble, et fermez tout autre programme sonore.
booth-ready-browser = Autorisez l’accès au micro quand le navigateur le demande.
booth-try = Essayer le pupitre dans la salle d’essai
booth-test-room = Salle d’essai
booth-scripts = Le pupitre a besoin de scripts. Autorisez-les pour cette page, puis rechargez-la.

## Switching on

booth-start = Activer le son et le micro
booth-start-camera = Activer le son et la caméra
booth-start-text = Mettez d’abord votre casque. Personne ne vous entend tant que vous n’ouvrez pas le micro.
booth-start-text-camera = Personne ne vous voit tant que vous n’êtes pas à l’antenne.
booth-refused = Le navigateur refuse le micro ou la caméra à cette page. Autorisez-les dans la barre d’adresse, puis réessayez.
booth-missing = Aucun micro ni caméra n’a été trouvé. Branchez l’appareil, puis réessayez.
booth-busy = Un autre programme occupe le micro ou la caméra. Fermez-le, puis réessayez.
booth-insecure = Cette adresse n’a pas de certificat : le navigateur ne lui donne pas de micro. Prévenez le Secrétariat.
booth-no-headset = Aucun casque-micro reconnu : votre micro est « { $device } ». Utilisez un casque filaire avant de prendre l’antenne.
booth-headset-ok = C’est un casque-micro

## Listening

booth-listen = J’écoute
booth-relay-keys = Relais à une touche
booth-relay-take = Prendre le relais de la touche { $key }
booth-relay-on = Ce que porte la touche { $key }
booth-relay-empty = vide

## Ears

booth-ears = Mes oreilles
booth-volume = Source
booth-bass = Graves
booth-treble = Aigus
booth-partner = Collègue, en fond
booth-monitor = J’entends aussi
booth-monitor-none = Rien d’autre
booth-monitor-partner = Mon collègue
booth-monitor-channel = Mon canal
booth-loud-ok = Le limiteur est toujours actif. La dernière minute n’était pas forte.
booth-loud = La dernière minute était forte : baissez la source.
booth-loud-note = Un navigateur ne peut pas connaître le niveau réel de votre casque. Réglez-le de façon à ne pas hausser la voix.

## The speaker

booth-nobody = Personne ne parle
booth-next = Demandent la parole
booth-no-picture = Aucune image ne vient
booth-pictures = Images
booth-mate = Image de votre collègue
booth-own-picture = Votre image
booth-input = Ligne de l’orateur : { $says }
booth-input-unknown = pas encore mesurée
booth-levels = Niveaux
booth-voice = Ma voix
booth-decibels = { $n } dB

## The document

booth-document = En lecture
booth-document-none = Aucun document n’est affiché.
booth-document-open = Ouvrir dans une nouvelle fenêtre
booth-papers = Documents
booth-papers-away = Fermer ce document
booth-terms = Terminologie
booth-term = Chercher un terme, en toute langue
booth-no-term = Ce terme n’est pas dans la liste.

## Messages

booth-messages = Dans la cabine
booth-message = Message à la cabine
booth-send = Envoyer
booth-colleague-air = { $name } : à l’antenne
booth-colleague-here = { $name } : présent
booth-colleague-away = { $name } : absent
booth-alone = Personne d’autre ne travaille dans cette cabine.
booth-new-message = { $name } : { $text }

## On air

booth-on-air = À L’ANTENNE
booth-off-air = Hors antenne
booth-coughing = Silence
booth-audience = { $language } : à l’écoute { $n }
booth-no-outgoing = Aucune langue de sortie n’est choisie
booth-other-on-air = { $name } est à l’antenne
booth-time = Mon temps d’antenne
booth-time-of = sur { $time }
booth-hand-within = Passez le micro d’ici { $time }
booth-hand-now = { $minutes } min sont passées : passez le micro

## Speaking

booth-speak = Je parle vers
booth-not-yours = Pas les vôtres aujourd’hui : { $languages }
booth-space = Espace
booth-microphone-open = Micro ouvert
booth-microphone-closed = Micro fermé
booth-camera-open = Caméra à l’antenne
booth-camera-closed = Caméra hors antenne
booth-press-close = appuyez pour fermer
booth-press-open = appuyez pour prendre l’antenne
booth-cough = Toux
booth-cough-text = silence tant qu’on appuie

## Handover

booth-handover = Passage du micro
booth-asks = { $name } demande le micro.
booth-give = Passer
booth-not-yet = Pas encore
booth-ask = Demander le micro
booth-ask-text = votre collègue décide
booth-asking = demandé : appuyez pour annuler
booth-answer = Pas encore : votre collègue garde le micro.
booth-take = Prendre la main
booth-take-text = le prend aussitôt : appuyez deux fois
booth-take-sure = Appuyez encore une fois : { $name } quitte l’antenne.
booth-taken = Votre collègue a maintenant le micro.

## Signals

booth-signals = À l’orateur, au modérateur
booth-slow = Ralentir
booth-slow-text = montré à l’orateur et au Président
booth-slow-shown = affiché
booth-cannot = Interprétation impossible : son
booth-cannot-text = prévient modérateur, Président et public
booth-cannot-on = signalé : appuyez quand le son est rétabli
booth-call = Appeler le technicien
booth-call-text = montré au modérateur
booth-call-on = appelé : appuyez pour annuler
booth-call-seen = réponse : l’appel a été vu
booth-camera = Ma caméra
booth-camera-text = pour votre collègue en cabine

## The console

booth-count = En cabine : { $n }
booth-keys = Lettres et chiffres comme touches
booth-frame = Le document a pris le clavier. Appuyez ici pour rendre les touches au pupitre.
booth-joining = Connexion à la salle…
booth-again = La ligne est coupée. La page se reconnecte d’elle-même ; un collègue peut prendre la main.
booth-joined = Connecté
booth-over = Cette page n’est plus connectée.
booth-reload = Utiliser cette fenêtre
booth-moved = La réunion se poursuit sur { $platform }.
booth-moved-how = Comment y accéder
booth-recording = Enregistrement
