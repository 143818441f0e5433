### The public site

## What is convened

site-read-invitation = Lire l’invitation
home-closes-in = Clôture des inscriptions dans
home-closed = Les inscriptions sont closes
home-closed-text = Une demande tardive reste possible ; le Secrétariat statue sur chacune d’elles.
home-over = Les réunions sont terminées
home-how = { $time }, dans la salle et en ligne ; langues d’interprétation : { $languages }.
home-how-online = { $time }, en ligne ; langues d’interprétation : { $languages }.
hours-span = de { $start } à { $end }
dates-span = du { $first } au { $last }
home-chain = De l’invitation à la porte
chain-done = terminé
chain-invitation = Invitation publiée, inscriptions ouvertes
chain-tests = Séances de test, ouvertes à tous : { $times }
chain-deadline = Clôture des inscriptions
chain-release = Chaque personne inscrite reçoit un lien personnel par courriel
chain-meetings-at = Réunions ; la porte s’ouvre à { $time }
chain-meetings = { $n ->
    [one] Réunions ; chaque porte s’ouvre { $n } minute avant
   *[other] Réunions ; chaque porte s’ouvre { $n } minutes avant
}
home-whole-programme = Le programme complet, avec votre heure en regard
home-paragraphs = Les numéros sont ceux des paragraphes de l’invitation.

## Programme

programme-intro = { $dates }. Heures de { $place }, avec les vôtres en regard.
programme-zone = Votre fuseau horaire
programme-show = Afficher
programme-calendar = Ajouter à mon agenda
programme-annex = Annexe, à imprimer
programme-all-next-day = À { $city }, chaque réunion tombe le lendemain.
programme-all-day-before = À { $city }, chaque réunion tombe la veille.
programme-example = { $here } à { $place } correspond à { $there } à { $city }.
programme-schedule = Calendrier
programme-until = à { $time }
programme-from-day = à partir du { $date }
programme-next-day = le lendemain
programme-day-before = la veille
programme-no-meeting = Pas de réunion
programme-links-sent = Les liens personnels sont envoyés à { $time }.
programme-slots = { $n ->
    [one] { $n } séance
   *[other] { $n } séances
}
programme-side-events = Manifestations parallèles
programme-side-none = aucune
programme-side-tbc = à confirmer
programme-side-events-tbc = Manifestations parallèles à confirmer
programme-documents = { $n ->
    [one] { $n } document
   *[other] { $n } documents
}
programme-documents-to-come = Documents à venir
programme-tests = Séances de test
programme-tests-none = Aucune séance de test n’est prévue
programme-side-empty = Aucune annoncée à ce jour
programme-side-empty-text = Les manifestations parallèles figureront ici dès que le Secrétariat les aura confirmées.

## The letter

letter-title = Invitation
letter-issued-by = Émise par
letter-to = Destinataires
letter-to-states-parties = Représentants des États Parties
letter-to-signatories = Représentants des États signataires
letter-to-observers = Représentants des États observateurs
letter-to-organizations = Représentants des organisations internationales et régionales
letter-to-civil-society = Représentants de la société civile, des ONG et de l’industrie
letter-annex = Annexe
letter-time = Heure
letter-dates = du { $range }
letter-day = le { $date }
letter-print = Cette page s’imprime comme la lettre et son annexe, au format A4.

## Documents

documents-empty = Aucun document n’a encore été publié
documents-empty-text = Dès sa publication, chaque document figurera ici sous son organe, avec sa cote, son titre et chaque langue.
documents-original = Original : { $language }
documents-due = en traduction, prévu le { $date }
documents-overdue = en traduction, était prévu le { $date }
documents-untold = pas encore disponible
documents-not-translated = non traduit : { $reason }
documents-bytes = { $n } Ko
documents-plain-text = texte
documents-languages = Langues
documents-other-body = Autres documents

## Taking part

part-registration = Inscription
part-online = En ligne
part-online-text = Ouvrez votre lien personnel sur l’appareil depuis lequel vous parlerez. Votre page indique votre chevalet, le temps restant et le programme du jour ; à l’ouverture de la porte, elle conduit à la réunion. Un lien admet une seule personne, à un seul endroit à la fois.
part-name = Nom affiché et casque
part-name-text = Chacun vous voit sous le nom de votre État ou organisation, dans sa propre langue, et sous votre nom de famille. L’un et l’autre viennent de votre inscription et ne se saisissent pas. Un casque avec microphone intégré garantit un son clair aux délégués et aux interprètes.
part-interpretation = Interprétation
part-interpretation-text = À la porte, vous choisissez la langue que vous écoutez : la salle, c’est-à-dire la voix même de l’orateur, ou l’une des langues d’interprétation. Vous pouvez en changer à tout moment. Lorsque personne n’interprète, le canal diffuse la salle et l’indique.
part-hall = Dans la salle
part-hall-text = Demandez un siège dans le formulaire d’inscription en choisissant de participer dans la salle. Lorsque les sièges de la délégation sont pris, la personne suivante en est avertie aussitôt, est inscrite comme suppléante et ne perd rien : les délégués peuvent se relayer, ou participer en ligne.

## Announcements

announcement-conference = Décision de la Conférence
announcements-empty = Rien n’a encore été annoncé
announcements-empty-text = Ce qu’annoncent les titulaires de fonctions figurera ici à sa date.

## Test door

site-test-title = Porte de test
site-test-intro = Ouverte à tous pendant les séances de test. Elle n’a rien en commun avec les réunions : aucun lien n’est nécessaire et rien n’est conservé.
site-test-opens-in = La porte de test s’ouvre dans
site-test-open = La porte de test est ouverte
site-test-open-until = La porte de test est ouverte jusqu’à { $time }
site-test-enter = Passer les vérifications
site-test-over = Les séances de test sont terminées
site-test-help = Pour toute aide technique, écrire au Secrétariat : { $email }
site-test-plate = Comment on vous verra
site-test-plate-text = En réunion, le chevalet provient de l’inscription. Essayez ici à quoi ressemblera le vôtre ; rien n’est conservé.
site-test-plate-show = Afficher le chevalet

## Privacy

privacy-kept = Ce qui est conservé
privacy-kept-text = Ce que vous écrivez dans le formulaire d’inscription : État ou organisation, nom, fonction, rôle, adresse de courriel et, si vous les indiquez, numéro de téléphone et besoins d’accessibilité ; ce qui a été décidé à ce sujet, par qui, quand et pourquoi ; le moment où votre lien a été envoyé et ouvert, et celui de votre présence en réunion ; pendant celle-ci, le canal que vous écoutez et les moments où vous parlez ou interprétez ; enfin, le résultat de la vérification de vos appareils. Pour les interprètes : nom, adresse de courriel, cabine et langues. Un enregistrement n’a lieu que sous un signe visible.
privacy-seen = Qui le voit
privacy-seen-text = Le nom, l’État ou l’organisation et la fonction figurent dans la liste des participants, et les chevalets indiquent le nom de famille. Le courriel et le téléphone ne sont vus que du Secrétariat ; les besoins d’accessibilité, que des personnes qui préparent votre place.
privacy-until = Jusqu’à quand
privacy-until-text = Les adresses de courriel, numéros de téléphone, besoins d’accessibilité et vérifications d’appareils sont effacés { $n ->
    [one] { $n } jour
   *[other] { $n } jours
} après la dernière réunion, le { $date }. La liste des participants, la présence, les enregistrements et le relevé des décisions demeurent, comme pour toute réunion officielle.
privacy-links = Liens
privacy-links-text = Les liens personnels sont dérivés de votre inscription au moyen d’un secret de l’installation. Ni la base de données, ni ses copies, ni aucun journal ne les contiennent. Ils sont envoyés à votre adresse et ne sont montrés à personne d’autre.
privacy-cookies = Témoins de connexion
privacy-cookies-text = Trois au plus, et aucun qui vous suive : votre fuseau horaire, votre langue et, pendant une réunion, cette visite.
privacy-rights = Vos droits
privacy-rights-text = Vous consultez, corrigez ou retirez votre inscription sur votre page à tout moment. Pour toute autre demande, écrivez au Secrétariat : { $email }

## Accessibility

accessibility-aim = Ce que nous visons
accessibility-aim-text = Ce site est conçu pour satisfaire aux règles pour l’accessibilité des contenus Web (WCAG) 2.2, niveau AA. Toute démarche préalable à la réunion se fait au clavier seul, sans script, sur un téléphone, et de droite à gauche en arabe.
accessibility-limits = Ce qui manque encore
accessibility-limits-text = Le site est contrôlé par programme en anglais et en arabe ; il n’a pas été audité par des personnes qui utilisent chaque jour des technologies d’assistance. Les documents sont fournis tels que publiés par leurs auteurs, et certains peuvent ne pas être accessibles : demandez-en une autre forme au Secrétariat.
accessibility-needs = Pendant les réunions
accessibility-needs-text = Dans le formulaire d’inscription, vous pouvez demander une place pour fauteuil roulant, le sous-titrage ou l’interprétation en langue des signes, et indiquer une personne accompagnante, qui n’est pas comptée parmi les sièges de la délégation.
accessibility-reach = Un obstacle
accessibility-reach-text = Signalez-le au Secrétariat, qui vous aidera par d’autres moyens et fera corriger le défaut : { $email }
