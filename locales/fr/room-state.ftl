### What the room tells its pages over the socket

## Channels

live-signed = Langue des signes internationale
live-floor-now = Son original, à présent : { $language }
live-floor = Son original
live-interpreted = interprété
live-by-way = en relais : { $language }
live-original = original
live-nobody = pas d’interprétation : salle
live-nobody-signs = pas d’interprétation en signes

## Who speaks

live-online = En ligne
live-in-room = Dans la salle
live-speaks = { $place } · parle { $language }
live-hall = Salle de conférence
live-hall-channel = Salle de conférence : { $channel }

## Pictures

live-picture = Image : { $name }
live-screen = Écran partagé : { $name }
live-signs = Langue des signes internationale : { $name }
live-name = { $entity }, { $person }
live-document-original = { $language } (original : { $original })

## Lines

live-line-good = bonne
live-line-figures = { $class } : { $lost } % perdus, { $ms } ms
live-line-fair = moyenne
live-line-poor = mauvaise
live-your-line = Votre ligne : { $says }
live-your-line-help = Votre ligne : { $says }. Un câble réseau aide, et les images coupées.
live-your-line-tcp = Votre réseau ne laisse passer le son que par un détour (TCP) : il peut arriver en retard.

## The reader

live-slow-down = Veuillez parler plus lentement : les interprètes le demandent
live-aside = Le modérateur ne parle qu’à vous

## Booths

live-booth-ar = cabine arabe
live-booth-zh = cabine chinoise
live-booth-en = cabine anglaise
live-booth-fr = cabine française
live-booth-ru = cabine russe
live-booth-es = cabine espagnole
live-trouble = { $booth } : le son ne permet pas d’interpréter
live-on-air = { $name } à l’antenne
live-relays = { $name } à l’antenne, relais : { $channel }
live-circle = vous prend en relais : ce serait une boucle
live-off-air = personne à l’antenne
live-depth-floor = salle
live-depth-plus = relais +
live-depth-minus = relais −
live-depth-refused = refusé
live-depth-silent = silence
live-alone = Vous êtes seul en cabine : il faut être deux.
live-mate-long = { $name } : à l’antenne depuis { $n } min. Demandez le micro.

## The moderator

live-from-into = { $name } : de { $from } vers { $into }
live-calls = appelle le technicien
live-cannot = ne peut interpréter : son
live-connected = { $n ->
    [one] { $n } personne connectée
   *[other] { $n } personnes connectées
}
live-load-free = { $connected } · le son et l’image prennent { $busy } % du possible : il reste de la place
live-load-filling = { $connected } · le son et l’image prennent { $busy } % du possible : la salle se remplit
live-load-full = { $connected } · le son et l’image prennent { $busy } % du possible : complet. Les nouveaux attendent ; ceux qui sont à l’intérieur gardent leur ligne
live-not-tested = non testé
live-guest = Visiteur { $number }

## Refused

live-no-not-yours = Cela ne vous revient pas.
live-no-not-granted = La parole ne vous a pas été donnée : cela s’ouvre quand le modérateur la donne.
live-no-unknown = Cela n’est plus ici.
live-no-outgoing = Choisissez d’abord la langue de sortie.
live-no-language = Cette langue n’est pas l’une des vôtres aujourd’hui.
live-no-on-air = Un autre micro est ouvert sur ce canal : demandez-le ou reprenez-le.
live-no-nothing = Il n’y a rien à passer.
live-no-same = L’entrée et la sortie seraient le même canal.
live-no-circle = Ce relais tournerait en boucle.
live-no-microphones = Autant de micros que possible sont ouverts : l’un doit d’abord se fermer.
live-no-pictures = Autant d’images que possible sont montrées : l’une doit d’abord se fermer.
live-no-recording = Cette réunion ne peut être enregistrée.
live-no-chair = Personne ne préside encore. Désignez d’abord la présidence : c’est elle qui décide de l’enregistrement.
live-no-reason = Donnez un motif : il est consigné.
live-no-text = Le texte est vide ou trop long.
live-no-moved = La réunion se tient maintenant sur l’autre plateforme.
live-full = La salle est pleine : ceux qui y sont ne sont pas dérangés. Cette page réessaie.
live-opening = La salle est en train d’ouvrir. Cette page réessaie.
live-malformed = La salle n’a pas compris cette page. Rechargez-la.
live-flood = Cette page a trop envoyé à la fois et a été coupée. Rechargez-la.
live-elsewhere = Vous avez ouvert cette salle dans une autre fenêtre, et c’est elle qui compte.

## Recordings

live-record-original = { $meeting } : l’original
live-record-interpreted = { $meeting } : { $channel }. L’interprétation ne fait pas foi.

## In the audit trail

live-act-given = Micro ou image donnés
live-act-taken = Micro ou image retirés
live-act-chair = Président de séance désigné

## A channel that is no more

live-gone = Le canal { $channel } n’est plus diffusé. Vous entendez la salle.
live-gone-work = Le canal { $channel } n’est plus diffusé : choisissez à nouveau. Un micro qui y était ouvert est hors antenne.
