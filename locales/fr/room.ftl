### The room: what somebody in it hears, sees and does

## What is seen

room-stage = Image de l’orateur
room-speaking = parle depuis
room-input = Ligne : {"{"}says{"}"}
room-nobody = Personne n’a la parole
room-recording = Enregistrement
room-hears = Vous écoutez : {"{"}channel{"}"} · {"{"}says{"}"}
room-screen = À l’écran
room-documents = Tous les documents
room-read = Lire

## What is heard

room-volume = Volume
room-under = Original en sourdine
room-under-volume = Son niveau
room-earphones = Vous êtes dans la salle : mettez des écouteurs, pour qu’aucun microphone n’entende l’interprétation.
room-follows = Vous suivez la réunion : cette page n’a ni microphone ni caméra.
room-asleep = Le navigateur garde le son coupé tant que vous n’avez rien pressé.
room-wake = Activer le son

## Pictures and captions

room-pictures = Images et sous-titres
room-pictures-show = Montrer les images
room-pictures-cost = Avec les images environ { $with } Mo par heure, le son seul environ { $without } Mo.
room-signed = À côté de l’orateur
room-signed-size = Sa taille
room-captions = Sous-titres
room-small = petits
room-medium = moyens
room-large = grands

## One’s own microphone and camera

room-voice = Votre microphone
room-mic-off = Microphone fermé
room-mic-wait = s’ouvre quand le Président ou le modérateur vous donne la parole
room-mic-given = vous avez la parole : pressez pour ouvrir
room-mic-live = Microphone ouvert
room-mic-close = tous vous entendent : pressez pour fermer
room-camera-off = Caméra éteinte
room-camera-live = Caméra allumée
room-own-picture = Votre propre image
room-share = Partager mon écran
room-share-live = Cesser le partage
room-ask = Demander la parole
room-withdraw = Retirer ma demande
room-speaks = Je parle en
room-device = Appareil
room-device-default = au choix du navigateur
room-loudspeakers = J’utilise des haut-parleurs, pas un casque
room-loudspeakers-text = Le navigateur retire alors écho et bruit. Avec un casque, laissez cette case vide : les interprètes ont besoin de votre voix entière.
room-keys = Touches : M microphone, V caméra
room-level = Niveau de votre microphone
room-hindered-insecure = Le navigateur n’ouvre microphone et caméra qu’à une adresse sécurisée (https). Ouvrez-y votre lien.
room-hindered-denied = Le navigateur n’a pas été autorisé à utiliser l’appareil. Autorisez-le à côté de l’adresse, puis pressez de nouveau.
room-hindered-missing = Aucun appareil de ce genre n’a été trouvé. Branchez-le, puis pressez de nouveau.
room-hindered-busy = Un autre programme occupe l’appareil. Fermez-le, puis pressez de nouveau.

## The line

room-line-opening = Le son et l’image se connectent…
room-line-again = La ligne a été coupée. Elle se rétablit d’elle-même ; vos droits sont gardés.
room-line-media = Le son et l’image ont été coupés. Ils se rétablissent d’eux-mêmes.
room-line-back = Vous êtes de nouveau connecté.
room-script = Le son et l’image ont besoin de scripts, que ce navigateur a désactivés.
room-unable = Ce navigateur ne peut recevoir ni son ni image. Utilisez une version actuelle de Chrome, Edge, Firefox ou Safari.

## Plan B

room-moved = La réunion continue sur {"{"}platform{"}"}. {"{"}reason{"}"}
