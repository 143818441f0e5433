### The device check

## The page

check-title = Vérifiez votre matériel
check-intro = Cela prend trois minutes. Faites-le à l’endroit, avec le casque et sur le réseau que vous utiliserez pendant la réunion. Rien n’est enregistré.
check-kept-text = N’est conservée avec votre inscription que la qualité de chaque élément et le type de microphone : ni son, ni image, ni nom d’appareil.
check-not-kept = Rien de tout cela n’est conservé.
check-script = La vérification exige des scripts : autorisez-les dans votre navigateur pour cette page.
check-begin = Commencer la vérification
check-next = Suivant
check-yes = Oui
check-no = Non
check-who = Pendant la réunion
check-who-speak = Je pourrai prendre la parole
check-who-listen = J’écoute seulement
check-unreachable = Le serveur ne répond pas. Les mesures ne sont pas perdues : elles seront renvoyées automatiquement.
check-over-text = La porte de test donne accès à cette vérification à ses heures. Les personnes inscrites la trouvent aussi sur leur page personnelle.

## States of a step

check-state-open = non vérifié
check-state-now = vérification en cours
check-state-good = bon
check-state-warn = à améliorer
check-state-bad = insuffisant

## What is checked

check-item-browser = Navigateur
check-item-microphone = Microphone
check-item-level = Niveau de la voix
check-item-noise = Bruit de la pièce
check-item-voice = Votre voix
check-item-loudspeaker = Haut-parleur ou écouteurs
check-item-echo = Écho
check-item-camera = Caméra
check-optional = facultatif
check-item-network = Réseau
check-item-interpretation = Interprétation

## Microphone and voice

check-microphone-text = Le navigateur demande si cette page peut utiliser le microphone : autorisez-la.
check-microphone-allow = Utiliser le microphone
check-microphone-level = Niveau actuel
check-kind = Dans quoi parlez-vous ?
check-kind-text = Deviné d’après son nom. Corrigez si c’est autre chose.
check-kind-headset = Casque filaire avec microphone
check-kind-separate = Microphone de table
check-kind-built-in = Celui de l’ordinateur
check-kind-bluetooth = Par Bluetooth
check-kind-speakerphone = Haut-parleur de conférence
check-kind-camera = Dans une caméra
check-kind-virtual = Un programme
check-kind-unknown = Autre chose
check-kind-recommended = recommandé
check-voice-text = Deux secondes de silence, puis lisez ceci à voix haute comme vous parleriez en réunion :
check-voice-sentence = Merci, Monsieur le Président. Ma délégation appuie la proposition et a une question sur le deuxième paragraphe.
check-voice-start = Mesurer
check-voice-hush = Silence, s’il vous plaît…
check-voice-speak = Lisez maintenant à voix haute…

## Loudspeaker, echo, camera

check-loudspeaker-text = Une courte mélodie est jouée. Réglez le volume à votre convenance.
check-loudspeaker-default = Celui de l’ordinateur
check-loudspeaker-play = Jouer
check-loudspeaker-ask = L’avez-vous entendue ?
check-echo-text = Un son doux et montant est joué. Gardez le silence pendant que nous écoutons si le microphone l’entend.
check-echo-start = Chercher l’écho
check-running = Un instant…
check-camera-text = Une image est bienvenue. Personne n’est tenu d’en montrer une.
check-camera-show = Afficher mon image
check-camera-without = Sans image
check-camera-ask = Vous voyez-vous ?
check-camera-preview = Votre image

## Network and interpretation

check-network-text = Du son va au serveur et en revient pendant quelques secondes, comme en réunion. Personne ne vous entend, sauf si le modérateur d’une séance de test vous parle en privé : cette page l’indique alors.
check-network-start = Mesurer
check-network-figures = { $path }, aller-retour { $round } ms, pertes { $lost } %, gigue { $jitter } ms
check-interpretation-text = Une personne parle dans la salle de test. Vous entendez d’abord la salle, puis la langue choisie ici.
check-interpretation-which = Autre langue
check-interpretation-start = Écouter
check-interpretation-floor = Salle : entendez-vous la personne qui parle ?
check-interpretation-language = Maintenant l’autre langue : l’entendez-vous ?
check-interpretation-none = La salle de test est actuellement inaccessible.
check-aside = Le modérateur vous parle en privé : répondez, personne d’autre ne vous entend.

## What to do about it

check-says-browser-good = Il dispose de tout ce qu’exige une réunion.
check-says-browser-lacks = Il lui manque { $what }. Utilisez une version récente de Chrome, Edge, Firefox ou Safari.
check-says-browser-blind = Le son fonctionne. Les images ne seront pas visibles dans ce navigateur.
check-says-microphone-refused = Le navigateur n’autorise pas cette page à utiliser le microphone. Cliquez sur le symbole à côté de l’adresse, autorisez le microphone et réessayez.
check-says-microphone-missing = Aucun microphone n’a été trouvé. Branchez votre casque et réessayez.
check-says-microphone-headset = Un casque avec microphone intégré, comme le recommande l’invitation.
check-says-microphone-separate = Bien, avec des écouteurs. Gardez-le à une largeur de main de la bouche.
check-says-microphone-built-in = Il capte la pièce et le clavier autant que vous, et les interprètes ne peuvent pas travailler longtemps ainsi. Si vous prenez la parole, utilisez un casque filaire.
check-says-microphone-bluetooth = Le Bluetooth appauvrit la voix et peut se couper. Si vous prenez la parole, utilisez un casque filaire.
check-says-microphone-speakerphone = Il transmet toute la pièce et provoque de l’écho. Si vous prenez la parole, utilisez un casque filaire.
check-says-microphone-camera = La caméra est loin de la bouche. Si vous prenez la parole, utilisez un casque filaire.
check-says-microphone-virtual = C’est un programme, pas un microphone. Choisissez le microphone lui-même.
check-says-microphone-unknown = Nous ne savons pas ce que c’est : indiquez-le ici. L’invitation recommande un casque avec microphone intégré.
check-says-level-good = On vous entend bien.
check-says-level-quiet = On vous entend à peine. Rapprochez le microphone ou augmentez son niveau dans les réglages de l’ordinateur.
check-says-level-nothing = Aucune voix entendue. Le microphone est-il coupé, ou un autre est-il choisi ?
check-says-level-clipped = La voix est si forte qu’elle est déformée. Éloignez un peu le microphone ou baissez son niveau.
check-says-noise-good = La pièce est calme.
check-says-noise-some = On entend du bruit. Fermez portes et fenêtres et arrêtez les ventilateurs.
check-says-noise-loud = Le bruit est presque aussi fort que vous. Installez-vous dans une pièce plus calme.
check-says-loudspeaker-heard = Vous entendez le son.
check-says-loudspeaker-silent = Augmentez le volume, vérifiez que le casque est branché et choisissez une autre sortie.
check-says-echo-none = Le microphone n’entend pas le haut-parleur.
check-says-echo-faint = Le haut-parleur s’entend faiblement dans le microphone : utilisez un casque ou baissez le volume.
check-says-echo-loud = Le haut-parleur s’entend dans le microphone : utilisez un casque.
check-says-camera-seen = L’image fonctionne.
check-says-camera-refused = L’image n’apparaît pas. Autorisez la caméra à côté de l’adresse, ou participez sans image.
check-says-camera-without = Vous participez sans image.
check-says-network-good = Le son passe bien.
check-says-network-tcp = Votre réseau ne laisse passer le son que par la voie lente (TCP). Cela fonctionne, avec des saccades possibles. Demandez à votre service informatique d’ouvrir UDP vers ce serveur, ou utilisez un autre réseau.
check-says-network-far = Le son met { $ms } ms aller-retour : marquez une pause avant de répondre. Un réseau filaire est plus rapide que le Wi-Fi.
check-says-network-lossy = { $percent } % du son se perd. Utilisez un réseau filaire ou rapprochez-vous du Wi-Fi.
check-says-network-uneven = Le son arrive irrégulièrement ({ $ms } ms). Utilisez un réseau filaire et arrêtez les téléchargements.
check-says-network-blocked = Les pages arrivent, pas le son : votre réseau le bloque. Demandez à votre service informatique de laisser passer le son de ce serveur, ou utilisez un autre réseau.
check-says-network-none = Le serveur est inaccessible.
check-says-interpretation-heard = Vous entendez la salle et l’autre langue.
check-says-interpretation-floor = Vous entendez la salle mais pas l’autre langue. Écoutez de nouveau ; si cela persiste, écrivez au Secrétariat.
check-says-interpretation-nothing = Vous n’entendez rien de la salle. Vérifiez d’abord le volume et le réseau, puis écoutez de nouveau.

## The result

check-result = Résultat
check-result-passed = Tout est prêt pour la réunion.
check-result-unfinished = Bien jusqu’ici.
check-result-missing = Reste à vérifier : { $items }.
check-result-warned = Cela fonctionne, mais peut être amélioré : lisez les conseils ci-dessus.
check-result-failed = Quelque chose ne fonctionne pas encore : lisez les conseils ci-dessus. Le Secrétariat peut vous aider : { $email }
check-result-untested = Rien n’est encore vérifié.
check-last = Vérifié le { $when } : { $standing }
check-last-none = Votre matériel n’a pas encore été vérifié.
check-standing-untested = non testé
check-standing-failed = en échec
check-standing-warned = avec réserves
check-standing-unfinished = inachevé
check-standing-passed = bon

## The secretariat's desk

check-desk-title = Matériel
check-desk-text = Personnes confirmées qui participent à distance ou suivent, avec leur dernière vérification. Les noms d’appareils ne sont pas conservés ; qui suit seulement n’est pas évalué sur le microphone.
check-desk-todo = personnes à distance non testées ou en échec
check-desk-none = Personne ici
check-desk-none-text = Toutes les personnes à distance sont passées plus loin, ou personne n’est encore confirmé.
check-desk-short = { $item } : { $state }
